using System.Text;
using Huxin.Documents.Certificates;

namespace Huxin.Documents.Tests.Certificates;

/// <summary>
/// Invented certificates of every kind, in the layouts and wordings of offices, schools and firms, and as scans give them.
/// The folder Cases holds one text after another with what it says; nothing more and nothing less may be read from it.
/// </summary>
public sealed class CertificateCaseTests
{
    public static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        foreach (var (file, name) in Texts.Keys)
        {
            data.Add(file, name);
        }

        return data;
    }

    private static readonly Dictionary<(string File, string Name), (string Text, string Expected)> Texts = Read();

    [Theory]
    [MemberData(nameof(All))]
    public void A_certificate_says_what_stands_on_it(string file, string name)
    {
        var (text, expected) = Texts[(file, name)];

        var read = CertificateReader.Read(Encoding.UTF8.GetBytes(text), "certificate.txt", TestContext.Current.CancellationToken);

        Assert.Equal(Said.Sorted(expected), Said.Of(read.Value.Certificate));
    }

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
