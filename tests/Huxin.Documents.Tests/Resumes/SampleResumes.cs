using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Huxin.Documents.Paper;
using Huxin.Documents.Resumes;
using Huxin.Engine;
using SkiaSharp;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Huxin.Documents.Tests.Resumes;

/// <summary>Makes the invented sample résumés in every format from their Markdown, and holds them to the same claims.</summary>
public sealed class SampleResumes
{
    public static TheoryData<string> Names => ["lin-zhiyao", "gu-wanqing", "mara-ellison"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_says_the_same_in_every_format(string name)
    {
        var folder = Folder();
        if (Environment.GetEnvironmentVariable("HUXIN_SAMPLES_OUT") is { Length: > 0 } target)
        {
            Make(File.ReadAllLines(Path.Combine(folder, name + ".md")), Path.Combine(target, name));
        }

        var expected = Claims(Path.Combine(folder, name + ".md"));
        Assert.Contains("\"work\":[{", expected, StringComparison.Ordinal);
        foreach (var extension in new[] { ".txt", ".docx", ".pdf" })
        {
            Assert.Equal(expected, Claims(Path.Combine(folder, name + extension)));
        }
    }

    private static string Claims(string file)
    {
        var read = ResumeReader.Read(File.ReadAllBytes(file), file, TestContext.Current.CancellationToken).Value.Claims;

        // What a job's bullets say may be broken over lines on paper; who, where and when must be the same.
        read = read with { Work = [.. read.Work.Select(w => w with { Highlights = [] })], Skills = [], Certificates = [], Projects = [] };
        return JsonSerializer.Serialize(read, EngineJson.Contract.ClaimSet);
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Huxin.slnx")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "samples", "resumes");
    }

    private static void Make(string[] lines, string path)
    {
        File.WriteAllText(path + ".txt", string.Join('\n', lines.Select(l => l.TrimStart('#', ' '))) + "\n", new UTF8Encoding(false));

        using (var word = WordprocessingDocument.Create(path + ".docx", WordprocessingDocumentType.Document))
        {
            var paragraphs = lines.Select(l => new Paragraph(new Run(new W.Text(l.TrimStart('#', ' ')) { Space = SpaceProcessingModeValues.Preserve })));
            word.AddMainDocumentPart().Document = new Document(new Body(paragraphs));
        }

        var sheet = new Sheet();
        foreach (var line in lines)
        {
            var level = line.TakeWhile(c => c == '#').Count();
            sheet.Space(level > 0 ? 8 : 0);
            sheet.Paragraph(line.TrimStart('#', ' '), new Huxin.Documents.Paper.Style(level == 1 ? 20 : level == 2 ? 13 : 10, level > 0, Ink.Text));
        }

        File.WriteAllBytes(path + ".pdf", sheet.Print(new SKDocumentPdfMetadata { Title = "Huxin sample", RasterDpi = 144, EncodingQuality = 90 }, Language.Chinese, (_, _, _) => { }));
    }
}
