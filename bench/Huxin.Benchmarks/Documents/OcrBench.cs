using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Huxin.Documents.Resumes;
using Huxin.Engine;
using SkiaSharp;

namespace Huxin.Benchmarks.Documents;

/// <summary>
/// <c>ocr SHARED [OUT]</c>: how much is lost when a résumé is a picture. Every PDF of the collections is read as it is, as scans of 150 dpi,
/// and as photos of its pages (turned, seen at an angle, unevenly lit, blurred, noisy, saved as JPEG); each is scored by the collection's own scorer.
/// </summary>
internal static class OcrBench
{
    private static readonly (string Name, Func<SKBitmap, int, SKBitmap> Distort, int Quality)[] kinds =
    [
        ("scan", (page, _) => page.Copy(), 85),
        ("photo", PhotoOf, 70),
    ];

    private static readonly string[] languages = ["zh", "en"];

    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Length is not (1 or 2) || !Directory.Exists(args[0]))
        {
            await Console.Error.WriteLineAsync("ocr SHARED [OUT]: give the folder of shared data; pages are drawn by pdftoppm.");
            return 2;
        }

        var output = args.ElementAtOrDefault(1) ?? Directory.CreateTempSubdirectory("huxin-ocr-").FullName;
        var files = languages.SelectMany(language => Directory.GetFiles(Path.Combine(args[0], "data", "resumes", language), "*.pdf").Order(StringComparer.Ordinal)).ToList();
        var seconds = kinds.ToDictionary(k => k.Name, _ => new List<double>());
        foreach (var file in files)
        {
            await KeepAsync(output, "text", file, await File.ReadAllBytesAsync(file));
            var pages = await PagesAsync(file);
            foreach (var (name, distort, quality) in kinds)
            {
                var scanned = Scanned(pages, distort, quality);
                var clock = Stopwatch.StartNew();
                await KeepAsync(output, name, file, scanned);
                seconds[name].Add(clock.Elapsed.TotalSeconds / pages.Count);
            }

            pages.ForEach(p => p.Dispose());
        }

        foreach (var name in kinds.Select(k => k.Name).Prepend("text"))
        {
            Console.WriteLine($"{name}: {await ScoreAsync(args[0], Path.Combine(output, name))}");
            if (seconds.TryGetValue(name, out var times) && times.Order().ToList() is { Count: > 0 } sorted)
            {
                Console.WriteLine($"  a page: p50 {sorted[sorted.Count / 2]:F2} s, p95 {sorted[sorted.Count * 95 / 100]:F2} s, longest {sorted[^1]:F2} s");
            }
        }

        Console.WriteLine($"answers in {output}");
        return 0;
    }

    private static async Task KeepAsync(string output, string kind, string file, byte[] content)
    {
        var folder = Directory.CreateDirectory(Path.Combine(output, kind)).FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, Path.GetFileName(file)), content);
        var reading = ResumeReader.Read(content, Path.GetFileName(file));
        var answer = reading.Ok ? JsonSerializer.SerializeToNode(reading.Value.Claims, EngineJson.Contract.ClaimSet)! : new JsonObject();
        await File.WriteAllTextAsync(Path.Combine(folder, Path.GetFileName(file) + ".json"), answer.ToJsonString(), new UTF8Encoding(false));
    }

    private static async Task<List<SKBitmap>> PagesAsync(string file)
    {
        var folder = Directory.CreateTempSubdirectory("huxin-pages-");
        await RunToolAsync("pdftoppm", ["-r", "150", "-png", file, Path.Combine(folder.FullName, "page")]);
        var pages = folder.GetFiles().OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => SKBitmap.Decode(f.FullName)).ToList();
        folder.Delete(recursive: true);
        return pages;
    }

    /// <summary>A PDF that holds nothing but a picture on each page.</summary>
    private static byte[] Scanned(List<SKBitmap> pages, Func<SKBitmap, int, SKBitmap> distort, int quality)
    {
        using var stream = new MemoryStream();
        using (var document = SKDocument.CreatePdf(stream))
        {
            for (var number = 0; number < pages.Count; number++)
            {
                using var distorted = distort(pages[number], number);
                using var jpeg = distorted.Encode(SKEncodedImageFormat.Jpeg, quality);
                using var image = SKImage.FromEncodedData(jpeg);
                var (width, height) = (distorted.Width * 72f / 150, distorted.Height * 72f / 150);
                document.BeginPage(width, height).DrawImage(image, new SKRect(0, 0, width, height));
                document.EndPage();
            }
        }

        return stream.ToArray();
    }

    /// <summary>A page as a telephone sees it; the same page always the same way.</summary>
    private static SKBitmap PhotoOf(SKBitmap page, int number)
    {
        var dice = new Random((page.Width * 31) + page.Height + number);
        var photo = new SKBitmap(new SKImageInfo(page.Width, page.Height, SKColorType.Bgra8888, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(photo))
        {
            canvas.Clear(new SKColor(120, 105, 90));
            float Off(double share) => (float)((dice.NextDouble() - 0.5) * 2 * share);
            var tilt = new SKMatrix(0.94f, 0, page.Width * 0.03f, 0, 0.94f, page.Height * 0.03f, Off(0.03) / page.Width, Off(0.03) / page.Height, 1);
            canvas.Concat(SKMatrix.CreateRotationDegrees(Off(2.5), page.Width / 2f, page.Height / 2f).PreConcat(tilt));
            using var blur = SKImageFilter.CreateBlur(0.6f, 0.6f);
            using var paint = new SKPaint { ImageFilter = blur };
            using var image = SKImage.FromBitmap(page);
            canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear), paint);
            canvas.ResetMatrix();
            using var shade = SKShader.CreateLinearGradient(
                new SKPoint(0, 0), new SKPoint(page.Width, page.Height), [new SKColor(255, 250, 240), new SKColor(165, 165, 160)], SKShaderTileMode.Clamp);
            using var light = new SKPaint { Shader = shade, BlendMode = SKBlendMode.Multiply };
            canvas.DrawPaint(light);
        }

        var pixels = photo.GetPixelSpan();
        for (var i = 0; i < pixels.Length; i++)
        {
            var grain = i % 4 == 3 ? 0 : dice.Next(-9, 10);
            pixels[i] = (byte)Math.Clamp(pixels[i] + grain, 0, 255);
        }

        return photo;
    }

    private static async Task<string> ScoreAsync(string shared, string answers)
    {
        var lines = new List<string>();
        foreach (var language in languages)
        {
            var said = await RunToolAsync("python3", [Path.Combine(shared, "tools", "score_resumes.py"), answers, "--root", Path.Combine(shared, "data", "resumes"), "--lang", language, "--only", ".pdf"]);
            lines.Add(said.TrimEnd().Split('\n')[^1]);
        }

        return string.Join("\n  ", lines);
    }

    private static async Task<string> RunToolAsync(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return said;
    }
}
