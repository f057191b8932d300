using System.Diagnostics;
using System.Net;
using System.Text;
using Huxin.Documents.Reading;
using Huxin.Documents.Reading.Isolated;
using Huxin.Documents.Resumes;

namespace Huxin.Benchmarks.Documents;

/// <summary>
/// <c>documents SHARED</c>: pages a second of every format, beside <c>pdftotext</c> run once for each file; and how long a résumé of two pages takes,
/// here and through a worker. A page of a format without pages is 2,000 characters of text.
/// </summary>
internal static class DocumentBench
{
    private const int PageCharacters = 2000;

    /// <summary>The runtime compiles what is used often a second time, with what it saw: after some tens of readings.</summary>
    private const int Passes = 40;

    /// <summary>Files whose letters do not tell their characters are read as pictures: another thing, measured elsewhere.</summary>
    private static readonly ReadingLimits textOnly = new() { PicturePages = 0 };

    private static readonly TimeSpan each = TimeSpan.FromSeconds(4);

    private sealed record Document(string Name, byte[] Content, double Pages);

    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Length == 0 || !Directory.Exists(Path.Combine(args[0], "data", "resumes")))
        {
            await Console.Error.WriteLineAsync("documents SHARED: give the folder of shared files.");
            return 2;
        }

        var files = Directory.EnumerateFiles(Path.Combine(args[0], "data", "resumes"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var pdfs = Documents(files, ".pdf");
        var texts = pdfs.Select(pdf => ResumeReader.Read(pdf.Content, "cv.pdf").Value.Text).ToList();

        Console.WriteLine("| format | files | pages | text, pages a second | résumé, pages a second |\n| --- | --: | --: | --: | --: |");
        Line("PDF", pdfs);
        Line("DOCX", Documents(files, ".docx"));
        Line("JSON Resume", Documents(files, ".json"));
        Line("RTF", Made(texts, "rtf", text => @"{\rtf1\ansi " + string.Concat(text.Select(c => c == '\n' ? @"\par " : c > 127 ? $@"\u{(short)c}?" : c is '\\' or '{' or '}' ? $@"\{c}" : c.ToString())) + "}"));
        Line("HTML", Made(texts, "html", text => $"<!doctype html><html><body><p>{WebUtility.HtmlEncode(text).Replace("\n", "</p><p>", StringComparison.Ordinal)}</p></body></html>"));
        Line("Markdown", Made(texts, "md", text => text));
        Line("text", Made(texts, "txt", text => text));
        PdfToText([.. pdfs.Select(pdf => (files.First(file => Path.GetFileName(file) == pdf.Name), pdf.Pages))]);

        var two = pdfs.Where(pdf => pdf.Pages == 2).ToList();
        Console.WriteLine($"\n| a PDF résumé of two pages ({two.Count} files) | readings | p50 ms | p95 ms | longest ms |\n| --- | --: | --: | --: | --: |");
        Times("in this process", two, pdf => ResumeReader.Read(pdf.Content, pdf.Name));
        using var reading = new IsolatedReading(BenchWorker.Command, new IsolationLimits { Workers = 1 });
        Times("through a worker", two, pdf => reading.ReadAsync(ReadingKinds.Resume, pdf.Name, pdf.Content, CancellationToken.None).GetAwaiter().GetResult());
        return 0;
    }

    private static List<Document> Documents(List<string> files, string extension) =>
        [.. files.Where(file => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase)).Select(file =>
        {
            var content = File.ReadAllBytes(file);
            var read = ResumeReader.Read(content, file, textOnly);
            return new Document(Path.GetFileName(file), content, !read.Ok ? 0 : extension == ".pdf" ? read.Value.Pages : Math.Max(1, (double)read.Value.Text.Length / PageCharacters));
        }).Where(document => document.Pages > 0)];

    private static List<Document> Made(List<string> texts, string format, Func<string, string> make) =>
        [.. texts.Select(text => new Document($"cv.{format}", Encoding.UTF8.GetBytes(make(text)), Math.Max(1, (double)text.Length / PageCharacters)))];

    private static void Line(string format, List<Document> documents)
    {
        var text = format == "JSON Resume" ? "–" : $"{Rate(documents, document => DocumentReader.Open(
            document.Content, DocumentType.Of(document.Content, document.Name), ReadingLimits.Default, CancellationToken.None)):0}";
        Console.WriteLine($"| {format} | {documents.Count} | {documents.Sum(d => d.Pages):0} | {text} | {Rate(documents, document => ResumeReader.Read(document.Content, document.Name)):0} |");
    }

    /// <summary>Pages a second, once warm.</summary>
    private static double Rate(List<Document> documents, Action<Document> read)
    {
        var warm = Stopwatch.StartNew();
        for (var passes = 0; passes < Passes && warm.Elapsed < 4 * each; passes++)
        {
            documents.ForEach(read);
        }

        var (pages, watch) = (0.0, Stopwatch.StartNew());
        while (watch.Elapsed < each)
        {
            documents.ForEach(read);
            pages += documents.Sum(d => d.Pages);
        }

        return pages / watch.Elapsed.TotalSeconds;
    }

    private static void PdfToText(List<(string File, double Pages)> pdfs)
    {
        try
        {
            var (pages, watch) = (0.0, Stopwatch.StartNew());
            while (watch.Elapsed < each)
            {
                foreach (var (file, count) in pdfs)
                {
                    using var tool = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", file, "-"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
                    tool.ErrorDataReceived += (_, _) => { };
                    tool.BeginErrorReadLine();
                    tool.StandardOutput.ReadToEnd();
                    tool.WaitForExit();
                    pages += count;
                }
            }

            Console.WriteLine($"| PDF, by pdftotext -layout | {pdfs.Count} | {pdfs.Sum(p => p.Pages):0} | {pages / watch.Elapsed.TotalSeconds:0} | – |");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine("| PDF, by pdftotext | – | – | not installed | – |");
        }
    }

    private static void Times(string where, List<Document> documents, Action<Document> read)
    {
        for (var passes = 0; passes < Passes; passes++)
        {
            documents.ForEach(read);
        }

        var times = new List<double>();
        for (var all = Stopwatch.StartNew(); all.Elapsed < 2 * each || times.Count < 200;)
        {
            foreach (var document in documents)
            {
                var one = Stopwatch.StartNew();
                read(document);
                times.Add(one.Elapsed.TotalMilliseconds);
            }
        }

        times.Sort();
        Console.WriteLine($"| {where} | {times.Count} | {times[times.Count / 2]:0.0} | {times[times.Count * 95 / 100]:0.0} | {times[^1]:0.0} |");
    }
}
