using System.Text;
using System.Text.RegularExpressions;
using Huxin.Documents.Certificates;

namespace Huxin.Documents.Tests.Certificates;

/// <summary>
/// Invented certificates of every kind, in the layouts and wordings of offices, schools and firms, and as scans give them.
/// The folder Cases holds one text after another with what it says; nothing more and nothing less may be read from it.
/// </summary>
public sealed partial class CertificateCaseTests
{
    private static readonly Dictionary<(string File, string Name), (string Text, string Expected)> texts = Read();

    public static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        foreach (var (file, name) in texts.Keys)
        {
            data.Add(file, name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_certificate_says_what_stands_on_it(string file, string name)
    {
        var (text, expected) = texts[(file, name)];

        var read = CertificateReader.Read(Encoding.UTF8.GetBytes(text), "certificate.txt", TestContext.Current.CancellationToken);

        Assert.Equal(Said.Sorted(expected), Said.Of(read.Value.Certificate));
    }

    /// <summary>The same texts as scans and other hands give them: what changes nothing for a reader must change nothing here.</summary>
    [Theory]
    [InlineData("letters for 〇")]
    [InlineData("circles for 〇")]
    [InlineData("no colons")]
    [InlineData("blanks for colons")]
    [InlineData("marks around")]
    public void A_scan_of_it_says_the_same(string change)
    {
        foreach (var ((file, name), (text, expected)) in texts)
        {
            var read = CertificateReader.Read(Encoding.UTF8.GetBytes(Changed(text, change)), "certificate.txt", TestContext.Current.CancellationToken);

            Assert.Equal($"{file}, {name}: {Said.Sorted(expected)}", $"{file}, {name}: {Said.Of(read.Value.Certificate)}");
        }
    }

    private static string Changed(string text, string change) => change switch
    {
        "letters for 〇" => text.Replace('〇', 'O'),
        "circles for 〇" => text.Replace('〇', '○'),
        "no colons" => Colon().Replace(text, ""),
        "blanks for colons" => Colon().Replace(text, " "),
        "marks around" => $"样张 SPECIMEN\n{text}\n虚构样张，不具有证明效力",
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    [GeneratedRegex(@"(?<=\p{IsCJKUnifiedIdeographs})[：:](?!//)")]
    private static partial Regex Colon();

    private static Dictionary<(string File, string Name), (string Text, string Expected)> Read()
    {
        var texts = new Dictionary<(string, string), (string, string)>();
        var assembly = typeof(CertificateCaseTests).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith("certificates.", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            foreach (var block in reader.ReadToEnd().ReplaceLineEndings("\n").Split("### ", StringSplitOptions.RemoveEmptyEntries))
            {
                var lines = block.Trim('\n').Split('\n');
                texts.Add((resource["certificates.".Length..], lines[0]), (string.Join('\n', lines[1..^1]), lines[^1]["=> ".Length..]));
            }
        }

        return texts;
    }
}
