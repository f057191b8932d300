using System.Text;
using SkiaSharp;

namespace Huxin.Benchmarks.Documents;

/// <summary>A file that inputs are made of.</summary>
internal sealed record FuzzSeed(string Name, string Format, byte[] Content);

/// <summary>Small real files of every format; where there are none of a format, an invented résumé in it.</summary>
internal static class FuzzSeeds
{
    private const int MostBytes = 64 * 1024;

    private static readonly string[] formats = ["pdf", "docx", "doc", "json", "rtf", "html", "md", "txt"];

    /// <summary>The seeds of a reading: signatures stand in PDF files only, and pages there and in pictures.</summary>
    public static IReadOnlyList<FuzzSeed> Of(string shared, string reading)
    {
        IEnumerable<FuzzSeed> files = [.. Files(Path.Combine(shared, "data", "resumes")), .. Files(Path.Combine(shared, "data", "malformed"))];
        return reading switch
        {
            "signature" => [.. Files(Path.Combine(shared, "data", "signed-pdf")), .. files.Where(file => file.Format == "pdf")],
            "page" => [.. files.Where(file => file.Format == "pdf"), .. Pictures()],
            "certificate" => [.. Files(Path.Combine(shared, "examples", "certificates")), .. files, .. Invented(), .. Pictures()],
            _ => [.. files, .. Invented()],
        };
    }

    /// <summary>A page in two formats of pictures.</summary>
    private static IEnumerable<FuzzSeed> Pictures()
    {
        using var page = new SKBitmap(620, 877);
        using var canvas = new SKCanvas(page);
        canvas.Clear(SKColors.White);
        using var ink = new SKPaint { Color = SKColors.Black };
        for (var line = 0; line < 30; line++)
        {
            canvas.DrawRect(60, 60 + (line * 25), 100 + (line * 13 % 380), 11, ink);
        }

        foreach (var (format, name) in new[] { (SKEncodedImageFormat.Png, "png"), (SKEncodedImageFormat.Jpeg, "jpg") })
        {
            using var encoded = page.Encode(format, 80);
            yield return new("drawn", name, encoded.ToArray());
        }
    }

    private static IEnumerable<FuzzSeed> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(file => new FileInfo(file).Length is > 0 and < MostBytes)
            .Select(file => new FuzzSeed(Path.GetFileName(file), Path.GetExtension(file).TrimStart('.').ToLowerInvariant(), File.ReadAllBytes(file)))
            .Where(seed => formats.Contains(seed.Format));

    private static IEnumerable<FuzzSeed> Invented()
    {
        const string Company = "杭州澄湖智能科技有限公司";
        var text = $"林知遥\n电话：13800000001  邮箱：lin@example.com\n工作经历\n2021.06-至今\t{Company}\t高级后端工程师\n- 负责结算服务\n"
            + "2018.07-2021.05   南京微岚软件有限公司   后端工程师\n教育经历\n2014.09-2018.06  浙江工业大学  软件工程  本科\n技能\nJava、Go、MySQL\n";
        const string English = "Ann Example\nann@example.com | +1 555 0100\nEXPERIENCE\nAcme Corp.   Senior Clerk   Jan 2019 - Present\n• Kept the books\n"
            + "EDUCATION\nExample University, B.Sc. in Mathematics, 2012 - 2016\nSKILLS\nC#, SQL\n";
        yield return new("invented-zh", "txt", Encoding.UTF8.GetBytes(text));
        yield return new("invented-gb", "txt", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text));
        yield return new("invented-en", "txt", Encoding.UTF8.GetBytes(English));
        yield return new("invented-utf16", "txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]);
        yield return new("invented-zh", "md", Encoding.UTF8.GetBytes(
            $"# 林知遥\n**lin@example.com** [主页](https://example.com) ![照片](a.png)\n## 工作经历\n| 时间 | 公司 | 职位 |\n|---|---|---|\n| 2021.06-至今 | {Company} | 工程师 |\n"
            + "### 项目\n- `结算`：2019.01–2020.03\n> 引用\n## 教育经历\n2014.09-2018.06 浙江工业大学 软件工程 本科\n"));
        yield return new("invented-en", "md", Encoding.UTF8.GetBytes("# " + English.Replace("\n", "\n\n## ", StringComparison.Ordinal)));
        yield return new("invented-zh", "html", Encoding.UTF8.GetBytes(
            $"<!doctype html><html><head><title>x</title><style>p{{}}</style></head><body><h1>林知遥</h1><p>lin@example.com<br>13800000001<h2>工作经历</h2>"
            + $"<table><tr><th>时间<th>公司<tr><td>2021.06-至今<td>{Company}</table><ul><li>结算<li>清算</ul><div hidden>x</div><script>1</script><svg><path/></svg>"
            + "<h2>教育经历</h2><dl><dt>2014.09-2018.06<dd>浙江工业大学&nbsp;软件工程&#26412;科</dl></body></html>"));
        yield return new("invented-en", "html", Encoding.UTF8.GetBytes("<html><body><div><font size=2><b><p>" + English.Replace("\n", "</p><p>", StringComparison.Ordinal) + "</b></div>"));
        yield return new("invented-zh", "rtf", Encoding.ASCII.GetBytes(@"{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0 Sun;}}{\*\generator x;}\pard " + string.Concat(text.Select(c =>
            c == '\n' ? @"\par " : c == '\t' ? @"\tab " : c > 127 ? $@"\u{(int)c}?" : c.ToString())) + @"{\pict\wmetafile8 0100}\'c1\'d6}"));
        yield return new("invented-en", "rtf", Encoding.ASCII.GetBytes(@"{\rtf1\ansi " + English.Replace("•", @"\bullet", StringComparison.Ordinal).Replace("\n", @"\par ", StringComparison.Ordinal) + "}"));
    }
}
