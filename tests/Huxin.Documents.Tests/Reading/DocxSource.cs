using System.IO.Compression;
using System.Text;

namespace Huxin.Documents.Tests.Reading;

/// <summary>Word files put together part by part.</summary>
internal static class DocxSource
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Types = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    public const string Said = "<w:p><w:r><w:t>Ann Example</w:t></w:r></w:p>";

    public static string Body(string inner, string doctype = "") =>
        $"<?xml version=\"1.0\"?>{doctype}<w:document xmlns:w=\"{Word}\"><w:body>{inner}</w:body></w:document>";

    public static string Relations(params IEnumerable<string> relations) =>
        $"<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(relations)}</Relationships>";

    public static string Start(string target = "word/document.xml") =>
        Relations($"<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"{target}\"/>");

    public static byte[] Of(string document, params IReadOnlyList<(string Name, string Content)> others) =>
        Parts([("[Content_Types].xml", Types), ("_rels/.rels", Start()), ("word/document.xml", document), .. others]);

    public static byte[] Parts(params IReadOnlyList<(string Name, string Content)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
