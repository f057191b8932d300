using System.IO.Compression;
using System.Text;

namespace Huxin.Documents.Tests.Reading;

/// <summary>PDF files written by hand, object by object, with a right table of places (or whatever trailer is told).</summary>
internal static class PdfSource
{
    public const string Catalog = "<</Type/Catalog/Pages 2 0 R>>";
    public const string OnePage = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    public const string Page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>";
    public const string Helvetica = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

    /// <summary>One page that says a name and whatever else the content does.</summary>
    public static byte[] Saying(string content = "") =>
        Of(Catalog, OnePage, Page, Stream(Encoding.Latin1.GetBytes($"BT /F1 12 Tf 72 700 Td (Ann Example) Tj ET {content}")), Helvetica);

    public static string Stream(byte[] content, string entries = "") =>
        $"<</Length {content.Length}{entries}>>stream\n{Encoding.Latin1.GetString(content)}\nendstream";

    /// <summary>A stream packed <paramref name="times"/> times over.</summary>
    public static string Packed(byte[] content, int times = 1)
    {
        for (var i = 0; i < times; i++)
        {
            using var packed = new MemoryStream();
            using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            {
                zlib.Write(content);
            }

            content = packed.ToArray();
        }

        return Stream(content, $"/Filter[{string.Concat(Enumerable.Repeat("/FlateDecode", times))}]");
    }

    public static byte[] Of(params IReadOnlyList<string> objects)
    {
        var text = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(text.Length);
            text.Append(FormattableString.Invariant($"{i + 1} 0 obj\n")).Append(objects[i]).Append("\nendobj\n");
        }

        var table = text.Length;
        text.Append(FormattableString.Invariant($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var place in places)
        {
            text.Append(FormattableString.Invariant($"{place:D10} 00000 n \n"));
        }

        text.Append(FormattableString.Invariant($"trailer\n<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n"));
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
