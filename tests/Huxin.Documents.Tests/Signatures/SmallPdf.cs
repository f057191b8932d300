using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Huxin.Documents.Tests.Signatures;

/// <summary>A one-page document with a form, written by hand, and the saves that others append to it.</summary>
internal static partial class SmallPdf
{
    public const string Catalog = "<</Type /Catalog /Pages 2 0 R /AcroForm 6 0 R>>";
    public const string Form = "<</Fields [7 0 R 8 0 R] /DA (/Helv 0 Tf 0 g) /DR <</Font <</Helv 5 0 R>>>>>>";
    public const string SignedForm = "<</Fields [7 0 R 8 0 R 14 0 R] /SigFlags 3 /DA (/Helv 0 Tf 0 g) /DR <</Font <</Helv 5 0 R>>>>>>";
    public const string EmptyField = "<</Type /Annot /Subtype /Widget /FT /Tx /T (name) /Rect [100 600 300 620] /P 3 0 R>>";
    public const string FilledField = "<</Type /Annot /Subtype /Widget /FT /Tx /T (title) /V (Engineer) /AP <</N 10 0 R>> /Rect [100 550 300 570] /P 3 0 R>>";
    public const string Note = "<</Type /Annot /Subtype /Text /Contents (seen) /Rect [10 10 20 20] /P 3 0 R>>";
    public const string Font = "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>";

    private static readonly string[] objects =
    [
        Catalog,
        "<</Type /Pages /Kids [3 0 R] /Count 1>>",
        Page("[7 0 R 8 0 R 9 0 R]"),
        Stream("BT /F1 18 Tf 100 700 Td (Employed from 2018 to 2021) Tj ET"),
        Font,
        Form,
        EmptyField,
        FilledField,
        Note,
        Stream("/Tx BMC BT /Helv 12 Tf (Engineer) Tj ET EMC", "/Type /XObject /Subtype /Form /BBox [0 0 200 20]"),
        Stream("BT /F1 18 Tf 100 700 Td (Employed from 2008 to 2021) Tj ET"),
        "<</Title (Separation letter)>>",
    ];

    public static string Page(string annotations, string contents = "4 0 R") =>
        $"<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {contents} /Resources <</Font <</F1 5 0 R>>>> /Annots {annotations}>>";

    /// <summary>The page after signing: the invisible field of the signature is the object 14.</summary>
    public static string SignedPage(string annotations = "[7 0 R 8 0 R 9 0 R 14 0 R]", string contents = "4 0 R") => Page(annotations, contents);

    public static string Stream(string text, string entries = "") => $"<<{entries} /Length {text.Length}>>\nstream\n{text}\nendstream";

    public static byte[] Unsigned(bool streams = false)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var numbered = objects.Select((body, i) => (i + 1, body));
        return Append(file, numbered, "/Info 12 0 R /Root 1 0 R", objects.Length + 1, streams);
    }

    /// <summary>Another save: objects that are new or replace others. <paramref name="places"/> are entries set by force instead.</summary>
    public static byte[] Save(byte[] file, (int Number, string Body)[] saved, (int Number, int Offset)[]? places = null, string trailer = "")
    {
        var text = Encoding.Latin1.GetString(file);
        var last = LastStart().Matches(text)[^1].Groups[1].Value;
        var size = saved.Select(s => s.Number).Append(40).Max() + 1;
        return Append(new StringBuilder(text), saved, $"/Info 12 0 R /Root 1 0 R /Prev {last} {trailer}", size, streams: false, places);
    }

    /// <summary>Where an object's header stands for the last time.</summary>
    public static int Place(byte[] file, int number) => Encoding.Latin1.GetString(file).LastIndexOf($"\n{number} 0 obj", StringComparison.Ordinal) + 1;

    private static byte[] Append(
        StringBuilder file, IEnumerable<(int Number, string Body)> saved, string trailer, int size, bool streams, (int Number, int Offset)[]? places = null)
    {
        var table = new SortedDictionary<int, int>();
        foreach (var (number, body) in saved)
        {
            table[number] = file.Length;
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }

        foreach (var (number, offset) in places ?? [])
        {
            table[number] = offset;
        }

        var start = file.Length;
        if (streams)
        {
            table[size] = start;
            var rows = string.Concat(table.Select(t => $"{(char)1}{(char)(t.Value >> 8)}{(char)(t.Value & 0xFF)}"));
            var index = string.Join(' ', table.Keys.Select(k => $"{k} 1"));
            file.Append(CultureInfo.InvariantCulture, $"{size} 0 obj\n<</Type /XRef /W [1 2 0] /Index [{index}] /Size {size + 1} {trailer} /Length {rows.Length}>>\nstream\n{rows}\nendstream\nendobj\n");
        }
        else
        {
            file.Append("xref\n0 1\n0000000000 65535 f \n");
            foreach (var (number, offset) in table)
            {
                file.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n");
            }

            file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {size} {trailer}>>\n");
        }

        file.Append(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    [GeneratedRegex(@"startxref\s+(\d+)")]
    private static partial Regex LastStart();
}
