using Huxin.Documents.Certificates;

namespace Huxin.Documents.Tests.Certificates;

/// <summary>Invented certificates drawn as files, whose layout decides what belongs together: PDF with letters, Word, scan and photo.</summary>
public sealed class DrawnCertificateTests
{
    private static readonly Dictionary<string, (DrawnCertificate Drawn, string Expected, bool HasCode)> certificates = Read();

    public static TheoryData<string> Names() => [.. certificates.Keys];

    /// <summary>Reading pictures takes seconds each; every kind is photographed once. HUXIN_ALL_PICTURES reads them all.</summary>
    public static TheoryData<string> Pictured() => [.. certificates.Where(c => !c.Value.Drawn.LettersOnly).Select(c => c.Key).Where((_, i) => Environment.GetEnvironmentVariable("HUXIN_ALL_PICTURES") is not null || i % 4 == 0)];

    /// <summary>A code is drawn on the page only; Word has none.</summary>
    public static TheoryData<string> InWord() => [.. certificates.Where(c => !c.Value.HasCode).Select(c => c.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_drawn_certificate_is_read_from_its_letters(string name)
    {
        var (drawn, expected, _) = certificates[name];

        Assert.Equal(Said.Sorted(expected), Read(drawn.Pdf(), "c.pdf"));
    }

    [Theory]
    [MemberData(nameof(InWord))]
    public void A_certificate_in_Word_says_the_same(string name)
    {
        var (drawn, expected, _) = certificates[name];

        Assert.Equal(Said.Sorted(expected), Read(drawn.Word(), "c.docx"));
    }

    [Theory]
    [MemberData(nameof(Pictured))]
    public void A_photographed_certificate_says_the_same(string name)
    {
        var (drawn, expected, _) = certificates[name];

        Assert.Equal(Said.Sorted(expected), Read(drawn.Photo(1.2f), "c.jpg"));
    }

    [Theory]
    [MemberData(nameof(Pictured))]
    public void A_scanned_certificate_says_the_same(string name)
    {
        var (drawn, expected, _) = certificates[name];

        Assert.Equal(Said.Sorted(expected), Read(drawn.Scan(), "c.pdf"));
    }

    private static string Read(byte[] content, string name)
    {
        var read = CertificateReader.Read(content, name, TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper?.WriteLine(read.Ok ? read.Value.Text : read.Refusal.Code);
        return read.Ok ? Said.Of(read.Value.Certificate) : read.Refusal.Code;
    }

    private static Dictionary<string, (DrawnCertificate Drawn, string Expected, bool HasCode)> Read()
    {
        using var reader = new StreamReader(typeof(DrawnCertificateTests).Assembly.GetManifestResourceStream("drawn-certificates")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split("### ", StringSplitOptions.RemoveEmptyEntries)
            .Select(block => block.Trim('\n').Split('\n'))
            .ToDictionary(lines => lines[0], lines => (new DrawnCertificate(lines[1..^1]), lines[^1]["=> ".Length..], lines.Any(l => l.StartsWith("Q ", StringComparison.Ordinal) || l.StartsWith("V ", StringComparison.Ordinal))));
    }
}
