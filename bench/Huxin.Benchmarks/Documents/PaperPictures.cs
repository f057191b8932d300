using System.Diagnostics;
using System.Globalization;
using Huxin.Engine;
using Huxin.Tests.Shared.Accuracy;
using Huxin.Tests.Shared.Papers;

namespace Huxin.Benchmarks.Documents;

/// <summary>
/// <c>paper-pictures [FOLDER]</c>: prints one paper of every kind and draws its pages (pdftoppm) into <c>docs/papers</c>, or elsewhere.
/// The papers are about invented people, and the same every time.
/// </summary>
internal static class PaperPictures
{
    private const int Dpi = 80;

    public static async Task<int> RunAsync(string[] args)
    {
        var folder = Directory.CreateDirectory(args.ElementAtOrDefault(0) ?? LabelledFolder.Path("..", "..", "docs", "papers")).FullName;
        foreach (var (name, print) in InventedPapers.All)
        {
            foreach (var language in (Language[])[Language.Chinese, Language.English])
            {
                var pdf = Path.Combine(folder, $"{name}.{(language == Language.English ? "en" : "zh")}.pdf");
                await File.WriteAllBytesAsync(pdf, print(language));
                var start = new ProcessStartInfo("pdftoppm", ["-r", Dpi.ToString(CultureInfo.InvariantCulture), "-png", "-l", "2", pdf, Path.ChangeExtension(pdf, null)]);
                using var process = Process.Start(start)!;
                await process.WaitForExitAsync();
                File.Delete(pdf);
                if (process.ExitCode != 0)
                {
                    return process.ExitCode;
                }
            }
        }

        return 0;
    }
}
