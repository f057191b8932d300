using System.Text;
using static Huxin.Documents.Tests.Reading.PdfSource;

namespace Huxin.Documents.Tests.Reading;

/// <summary>Files made to harm whoever opens them. Each is small on disk or at most as large as may be handed in.</summary>
internal static class HostileFiles
{
    private const string Lol =
        "<!DOCTYPE w:document [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
        + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">]>";

    private const int M = 1024 * 1024;

    /// <summary>What is refused as too complex or broken, by name.</summary>
    public static IReadOnlyDictionary<string, Func<byte[]>> Refused { get; } = new Dictionary<string, Func<byte[]>>
    {
        ["docx that unfolds to 90 MB of blanks"] = () => DocxSource.Of(DocxSource.Body(DocxSource.Said + new string(' ', 90 * M))),
        ["docx with four million paragraphs"] = () => DocxSource.Of(DocxSource.Body(Times("<w:p/>", 4_000_000))),
        ["docx with a paragraph of two million runs"] = () => DocxSource.Of(DocxSource.Body("<w:p>" + Times("<w:r/>", 2_000_000) + "</w:p>")),
        ["docx nested 200,000 deep"] = () => DocxSource.Of(DocxSource.Body(Nested("<w:ins>", "</w:ins>", 200_000, "<w:p/>"))),
        ["docx with 200,000 tables in one another"] = () => DocxSource.Of(DocxSource.Body(Nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 200_000, "<w:p/>"))),
        ["docx with an element of a million attributes"] = () => DocxSource.Of(DocxSource.Body("<w:p " + string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"a{i}='' ")) + "/>")),
        ["docx whose entities multiply"] = () => DocxSource.Of(DocxSource.Body("<w:p><w:r><w:t>&f;</w:t></w:r></w:p>", Lol)),
        ["docx that names a file of the server"] = () => DocxSource.Of(DocxSource.Body(
            "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")),
        ["docx whose list of types multiplies"] = () => DocxSource.Parts(("[Content_Types].xml", Lol + DocxSource.Types[21..]), ("_rels/.rels", DocxSource.Start()), ("word/document.xml", DocxSource.Body(DocxSource.Said))),
        ["docx whose list of types has two million lines"] = () => DocxSource.Parts(
            ("[Content_Types].xml", DocxSource.Types.Replace("</Types>", Times("<Default Extension=\"a\" ContentType=\"a/b\"/>", 2_000_000) + "</Types>", StringComparison.Ordinal)),
            ("_rels/.rels", DocxSource.Start()), ("word/document.xml", DocxSource.Body(DocxSource.Said))),
        ["docx with 800,000 relationships"] = () => DocxSource.Of(DocxSource.Body(DocxSource.Said), ("word/_rels/document.xml.rels", DocxSource.Relations(
            Enumerable.Range(0, 800_000).Select(i => $"<Relationship Id=\"x{i}\" Type=\"http://e/x\" Target=\"http://127.0.0.1/{i}\" TargetMode=\"External\"/>")))),
        ["docx whose text calls itself a picture"] = () => DocxSource.Parts(
            ("[Content_Types].xml", DocxSource.Types.Replace("/word/document.xml", "/word/document.png", StringComparison.Ordinal)),
            ("_rels/.rels", DocxSource.Start("word/document.png")), ("word/document.png", DocxSource.Body(new string(' ', 90 * M) + Times("<w:p/>", 1_000_000)))),
        ["docx of 5,000 parts"] = () => DocxSource.Of(DocxSource.Body(DocxSource.Said), [.. Enumerable.Range(0, 5000).Select(i => ($"word/p{i}.xml", "<a/>"))]),
        ["pdf whose page unfolds to 800 MB"] = () => Of(Catalog, OnePage, Page, Packed(Blank(800 * M)), Helvetica),
        ["pdf whose page is packed three times over"] = () => Of(Catalog, OnePage, Page, Packed(Blank(1500 * M), 3), Helvetica),
        ["pdf with a hundred pages of one bomb"] = () => Of([Catalog, $"<</Type/Pages/Kids[{Times("3 0 R ", 50)}]/Count 50>>", Page, Packed(Blank(60 * M)), Helvetica]),
        ["pdf with a million arrays in one another"] = () => Of("<</Type/Catalog/Pages 2 0 R/A " + new string('[', M) + ">>", OnePage, Page, Stream([]), Helvetica),
        ["pdf with a million dictionaries in one another"] = () => Of("<</Type/Catalog/Pages 2 0 R/A " + Times("<</A ", M) + ">>", OnePage, Page, Stream([]), Helvetica),
        ["pdf whose pages are their own children"] = () => Of(Catalog, "<</Type/Pages/Kids[2 0 R]/Count 1>>"),
        ["pdf whose pages go round in a ring"] = () => Of(Catalog, "<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>>"),
        ["pdf with 30 levels of doubled pages"] = () => Of([Catalog, .. Enumerable.Range(0, 30).Select(i => $"<</Type/Pages/Kids[{i + 3} 0 R {i + 3} 0 R]/Count 2>>"), "<</Type/Page/MediaBox[0 0 9 9]>>"]),
        ["pdf of 100,000 pages"] = () => Of(Catalog, $"<</Type/Pages/Kids[{Times("3 0 R ", 100_000)}]/Count 100000>>", Page, Stream([]), Helvetica),
        ["pdf whose streams are each as long as the other"] = () => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(Of(
            "<</Type/Catalog/Pages 2 0 R>>", "null", "<</Length 4 0 R>>stream\n\nendstream", "<</Length 3 0 R>>stream\n\nendstream"))
            .Replace("2 0 obj", "2 0 obz", StringComparison.Ordinal)),
        ["pdf whose table of places has columns of two thousand million bytes"] = () => Encoding.ASCII.GetBytes(
            "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
            + "3 0 obj\n<</Type/XRef/Size 4/W[1 8 2147483647]/Root 1 0 R/Length 20>>stream\n01234567890123456789\nendstream\nendobj\nstartxref\n98\n%%EOF"),
        ["rtf with a million groups"] = () => Encoding.ASCII.GetBytes(@"{\rtf1 " + new string('{', M)),
        ["rtf of five million paragraphs"] = () => Encoding.ASCII.GetBytes(@"{\rtf1 " + Times(@"a\par ", 2_900_000) + "}"),
        ["html nested a million deep"] = () => Encoding.ASCII.GetBytes("<html><body>" + Times("<div>", M) + "Ann"),
        ["html with a million bold in one another"] = () => Encoding.ASCII.GetBytes("<html><body>" + Times("<b>", M) + "Ann"),
        ["html of six million elements"] = () => Encoding.ASCII.GetBytes("<html><body>" + Times("<i/>", 4_500_000) + "Ann"),
        ["html whose fonts are taken up by every paragraph"] = () => Encoding.ASCII.GetBytes(
            "<html><body>" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<font size={i}>")) + Times("<p>a", 20_000)),
        ["html with an element of a million attributes"] = () => Encoding.ASCII.GetBytes("<html><body><p " + string.Concat(Enumerable.Range(0, 2_000_000).Select(i => $"a{i} ")) + ">Ann"),
        ["html with a table in every cell"] = () => Encoding.ASCII.GetBytes("<html><body>" + Times("<table><tr><td>", 100_000) + "Ann"),
        ["json nested a million deep"] = () => Encoding.ASCII.GetBytes("{\"basics\":" + new string('[', M)),
        ["json of nine million numbers"] = () => Encoding.ASCII.GetBytes("{\"basics\":{},\"work\":[" + Times("1,", 9_000_000) + "1]}"),
        ["json with a highlight of eighteen million letters"] = () => Encoding.ASCII.GetBytes("{\"basics\":{\"summary\":\"" + new string('a', 18_000_000) + "\"}}"),
        ["text of nine million lines"] = () => Encoding.ASCII.GetBytes(Times("a\n", 9_000_000)),
        ["text of one line of eighteen million letters"] = () => Encoding.ASCII.GetBytes(new string('a', 18_000_000)),
        ["text of one line of six million gaps"] = () => Encoding.ASCII.GetBytes(Times("a\t", 6_000_000)),
        ["markdown of nine million opened pictures"] = () => Encoding.ASCII.GetBytes("# Ann\n" + Times("![", 9_000_000)),
        ["markdown of nine million table cells"] = () => Encoding.ASCII.GetBytes("# Ann\n" + Times("|a", 9_000_000)),
        ["pdf whose text lies in another file"] = () => Of(Catalog, OnePage, Page,
            Stream("BT /F1 12 Tf 72 700 Td (Ann Example) Tj ET"u8.ToArray(), "/F<</FS/URL/F(http://127.0.0.1/)>>"), Helvetica),
        ["pdf with a hundred thousand arrays in a page's content"] = () => Saying(new string('[', 100_000)),
    };

    /// <summary>What only the bounds of the worker end: the PDF library gives no hold on these before they have grown.</summary>
    public static IReadOnlyDictionary<string, Func<byte[]>> Ended { get; } = new Dictionary<string, Func<byte[]>>
    {
        ["pdf whose forms double 40 times"] = () => Of([Catalog, OnePage, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>>>",
            Stream("/X Do"u8.ToArray()), Helvetica, .. Enumerable.Range(0, 40).Select(i => Stream("/X Do /X Do"u8.ToArray(), $"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {i + 7} 0 R>>>>")),
            Stream("BT ET"u8.ToArray(), "/Type/XObject/Subtype/Form/BBox[0 0 9 9]")]),
        ["pdf that says a letter five million times"] = () => Of(Catalog, OnePage, Page, Packed(Encoding.Latin1.GetBytes("BT /F1 12 Tf (" + new string('a', 5_000_000) + ") Tj ET")), Helvetica),
        ["pdf that saves its state a million times"] = () => Saying(Times("q ", M)),
    };

    /// <summary>What is read all the same: the harm in it is nothing to a reader that only reads.</summary>
    public static IReadOnlyDictionary<string, Func<string, byte[]>> Harmless { get; } = new Dictionary<string, Func<string, byte[]>>
    {
        ["docx with a template, a picture and a frame of another machine"] = remote => DocxSource.Of(
            DocxSource.Body(DocxSource.Said + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>INCLUDETEXT \"" + remote + "\"</w:instrText></w:r></w:p>"),
            ("word/_rels/document.xml.rels", DocxSource.Relations(
                $"<Relationship Id=\"x1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"{remote}t.dotm\" TargetMode=\"External\"/>",
                $"<Relationship Id=\"x2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"{remote}i.png\" TargetMode=\"External\"/>",
                $"<Relationship Id=\"x3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/frame\" Target=\"{remote}f.htm\" TargetMode=\"External\"/>"))),
        ["docx with an address that is none"] = _ => DocxSource.Of(DocxSource.Body(DocxSource.Said), ("word/_rels/document.xml.rels", DocxSource.Relations(
            "<Relationship Id=\"x1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"mailto:ann@@\\\\[\" TargetMode=\"External\"/>"))),
        ["docx with macros"] = _ => DocxSource.Of(DocxSource.Body(DocxSource.Said), ("word/vbaProject.bin", "\u00d0\u00cf\u0011\u00e0 Sub AutoOpen()"),
            ("word/_rels/document.xml.rels", DocxSource.Relations(
                "<Relationship Id=\"x1\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/>"))),
        ["pdf that launches, scripts and calls home"] = remote => Of(
            $"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.launchURL\\('{remote}'\\))/Next<</S/Launch/F(/bin/true)/Next<</S/URI/URI({remote})>>>>>>>>",
            OnePage, Page, Stream("BT /F1 12 Tf 72 700 Td (Ann Example) Tj ET"u8.ToArray()), Helvetica),
        ["pdf whose stream claims two thousand million bytes"] = _ => Of(Catalog, OnePage, Page,
            Stream("BT /F1 12 Tf 72 700 Td (Ann Example) Tj ET"u8.ToArray()).Replace("/Length 42", "/Length 2000000000", StringComparison.Ordinal), Helvetica),
        ["pdf whose map of letters claims four thousand million"] = _ => Of(Catalog, OnePage, Page, Stream("BT /F1 12 Tf 72 700 Td (Ann Example) Tj ET"u8.ToArray()),
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>",
            Stream("/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange 1 beginbfrange <00> <FF> <0000> endbfrange endcmap"u8.ToArray())),
        ["rtf with an embedded object and a link"] = remote => Encoding.ASCII.GetBytes(
            @"{\rtf1 Ann Example\par{\object\objautlink\objupdate{\*\objclass Word}{\*\objdata 0105}}{\field{\*\fldinst INCLUDEPICTURE """ + remote + @"""}{\fldrslt }}}"),
        ["html with scripts and things of another machine"] = remote => Encoding.ASCII.GetBytes(
            $"<html><head><link rel=stylesheet href={remote}s.css><script src={remote}a.js></script><base href={remote}></head><body onload=\"fetch('{remote}')\"><h1>Ann Example</h1>"
            + $"<img src={remote}i.png><iframe src={remote}f></iframe><object data={remote}o></object><script>while(true){{}}</script><svg><script>alert(1)</script></svg></body></html>"),
    };

    private static string Times(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Nested(string open, string close, int depth, string inner) => Times(open, depth) + inner + Times(close, depth);

    private static byte[] Blank(int length)
    {
        var blank = new byte[length];
        Array.Fill(blank, (byte)' ');
        return blank;
    }
}
