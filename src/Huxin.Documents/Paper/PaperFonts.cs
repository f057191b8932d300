using SkiaSharp;

namespace Huxin.Documents.Paper;

/// <summary>The typefaces of one sheet, cut down to the characters it prints. Source: Noto Sans SC (SIL Open Font License).</summary>
internal sealed class PaperFonts : IDisposable
{
    private static readonly Lazy<Source> regular = new(() => new Source("NotoSansSC_400Regular.ttf"));
    private static readonly Lazy<Source> bold = new(() => new Source("NotoSansSC_700Bold.ttf"));

    private readonly SKTypeface plain;
    private readonly SKTypeface strong;
    private readonly Dictionary<(bool Bold, float Size), SKFont> fonts = [];

    private PaperFonts(SKTypeface plain, SKTypeface strong)
    {
        this.plain = plain;
        this.strong = strong;
    }

    /// <summary>Typefaces whose files carry the outlines of these characters only.</summary>
    public static PaperFonts For(IReadOnlySet<int> plainCharacters, IReadOnlySet<int> boldCharacters) =>
        new(regular.Value.Cut(plainCharacters), bold.Value.Cut(boldCharacters));

    /// <summary>The width of a text, measured on the whole font.</summary>
    public static float Width(string text, float size, bool isBold) => (isBold ? bold : regular).Value.Width(text, size);

    public SKFont Font(float size, bool isBold)
    {
        if (!fonts.TryGetValue((isBold, size), out var font))
        {
            fonts[(isBold, size)] = font = new SKFont(isBold ? strong : plain, size) { Subpixel = true, LinearMetrics = true };
        }

        return font;
    }

    public void Dispose()
    {
        foreach (var font in fonts.Values)
        {
            font.Dispose();
        }

        plain.Dispose();
        strong.Dispose();
    }

    /// <summary>A whole font, parsed once; the character and width lookups are kept as plain tables, so that threads may share it.</summary>
    private sealed class Source
    {
        private readonly TrueTypeSubset subset;
        private readonly ushort[] glyphOf = new ushort[0x10000];
        private readonly float[] widthOf = new float[0x10000];

        public Source(string file)
        {
            var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fonts", file));
            subset = new TrueTypeSubset(bytes);
            using var data = SKData.CreateCopy(bytes);
            using var typeface = SKTypeface.FromData(data);
            using var font = new SKFont(typeface, 1000) { LinearMetrics = true };
            var characters = Enumerable.Range(0, 0x10000).Select(c => c is >= 0xD800 and <= 0xDFFF ? 0 : c).ToArray();
            font.GetGlyphs(characters, glyphOf);
            font.GetGlyphWidths(glyphOf, widthOf, null, null);
        }

        public SKTypeface Cut(IReadOnlySet<int> characters)
        {
            var used = characters.Where(c => c < glyphOf.Length).ToDictionary(c => c, c => glyphOf[c]);
            using var data = SKData.CreateCopy(subset.With(used));
            return SKTypeface.FromData(data);
        }

        public float Width(string text, float size)
        {
            var width = 0f;
            foreach (var c in text)
            {
                width += widthOf[c];
            }

            return width * size / 1000;
        }
    }
}
