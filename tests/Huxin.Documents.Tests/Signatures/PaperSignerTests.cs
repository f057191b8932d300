using System.Security.Cryptography;
using Huxin.Documents.Paper;
using Huxin.Documents.Signatures;
using Huxin.Engine;
using Huxin.Tests.Shared;
using SkiaSharp;

namespace Huxin.Documents.Tests.Signatures;

public sealed class PaperSignerTests
{
    private static readonly DateTimeOffset day = Signer.Day;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_signed_paper_is_covered_whole_and_names_the_organization(bool streams)
    {
        var reading = Read(PaperSigner.Sign(SmallPdf.Unsigned(streams), Signer.Organization, day), TrustedRoots.None);

        Assert.Equal((SignatureStatus.UntrustedRoot, true, 0), (reading.Status, reading.CoversWholeFile, reading.LaterChanges));
        Assert.Equal(("杭州澄湖智能科技有限公司", day), (reading.Signer, reading.SignedAt));
    }

    [Fact]
    public void It_is_valid_for_whoever_trusts_the_organization()
    {
        var roots = TrustedRoots.From([Signer.Organization.Certificate])!;

        Assert.Equal(SignatureStatus.Valid, Read(PaperSigner.Sign(SmallPdf.Unsigned(), Signer.Organization, day), roots).Status);
    }

    [Fact]
    public void Our_own_paper_is_signed_and_keeps_its_tags_and_its_text()
    {
        var paper = Printed();
        var signed = PaperSigner.Sign(paper, Signer.Organization, day);

        Assert.Equal(paper, signed.AsSpan(0, paper.Length));
        Assert.Equal(SignatureStatus.UntrustedRoot, Read(signed, TrustedRoots.None).Status);
        using var read = UglyToad.PdfPig.PdfDocument.Open(signed);
        Assert.Contains("Separation", read.GetPage(1).Text, StringComparison.Ordinal);
        Assert.True(read.TryGetForm(out var form) && form.Fields.Count == 1);
    }

    [Fact]
    public void The_same_paper_key_and_time_give_the_same_bytes_and_another_time_gives_others()
    {
        var paper = SmallPdf.Unsigned();

        Assert.Equal(PaperSigner.Sign(paper, Signer.Organization, day), PaperSigner.Sign(paper, Signer.Organization, day));
        Assert.NotEqual(PaperSigner.Sign(paper, Signer.Organization, day), PaperSigner.Sign(paper, Signer.Organization, day.AddSeconds(1)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_common_checker_agrees(bool streams)
    {
        Agrees(PaperSigner.Sign(SmallPdf.Unsigned(streams), Signer.Organization, day));
    }

    [Fact]
    public void A_common_checker_agrees_on_our_own_paper() => Agrees(PaperSigner.Sign(Printed(), Signer.Organization, day));

    [Fact]
    public void A_common_checker_notices_a_changed_letter()
    {
        var signed = PaperSigner.Sign(SmallPdf.Unsigned(), Signer.Organization, day);
        signed[signed.AsSpan().IndexOf("2018"u8) + 2] = (byte)'0';

        Assert.Contains("Digest Mismatch", PdfSig.Of(signed), StringComparison.Ordinal);
        Assert.Equal(SignatureStatus.Modified, Read(signed, TrustedRoots.None).Status);
    }

    [Fact]
    public void A_second_signature_joins_the_first_and_both_stand()
    {
        var twice = PaperSigner.Sign(PaperSigner.Sign(SmallPdf.Unsigned(), Signer.Organization, day), Signer.Organization, day.AddDays(1));
        var reading = Read(twice, TrustedRoots.None);

        Assert.Equal(SignatureStatus.UntrustedRoot, reading.Status);
        Assert.Equal(["Signature1", "Signature2"], reading.Signatures.Select(s => s.Field));
        Assert.Equal([LaterChange.SignatureAdded], reading.Signatures[0].Changes);
    }

    [Theory]
    [InlineData("valid/pyhanko_signed-twice.pdf")]
    [InlineData("valid/dss_two-signatures_rev-n.pdf")]
    [InlineData("valid/dss_certified-changes-permitted.pdf")]
    public void A_signature_joins_those_of_other_programs_and_breaks_none(string name)
    {
        var file = File.ReadAllBytes(SharedFolder.Path(["data", "signed-pdf", .. name.Split('/')]));
        var before = Read(file, TrustedRoots.None);
        var after = Read(PaperSigner.Sign(file, Signer.Organization, day), TrustedRoots.None);

        Assert.Equal(before.Signatures.Count + 1, after.Signatures.Count);
        Assert.Equal(before.Signatures.Select(s => (s.Status, s.Reason)), after.Signatures.SkipLast(1).Select(s => (s.Status, s.Reason)));
        Assert.True(after.CoversWholeFile);
    }

    [Fact]
    public void An_identity_is_the_same_after_it_was_kept()
    {
        var kept = SigningIdentity.FromPem(Signer.Organization.ToPem());
        var paper = SmallPdf.Unsigned();

        Assert.Equal(PaperSigner.Sign(paper, Signer.Organization, day), PaperSigner.Sign(paper, kept, day));
    }

    [Fact]
    public void A_key_with_another_ones_certificate_is_no_identity()
    {
        var other = SigningIdentity.Create("Another", day, RandomNumberGenerator.Create()).ToPem();
        var mixed = Signer.Organization.ToPem().Split("-----BEGIN CERTIFICATE")[0] + "-----BEGIN CERTIFICATE" + other.Split("-----BEGIN CERTIFICATE")[1];

        Assert.Throws<FormatException>(() => SigningIdentity.FromPem(mixed));
        Assert.Throws<FormatException>(() => SigningIdentity.FromPem("nothing"));
    }

    [Fact]
    public void An_rsa_key_of_an_authority_signs_as_well()
    {
        var signer = Signer.Rsa();
        var pem = PemEncoding.WriteString("PRIVATE KEY", Org.BouncyCastle.Pkcs.PrivateKeyInfoFactory.CreatePrivateKeyInfo(signer.Key).GetEncoded())
            + "\n" + PemEncoding.WriteString("CERTIFICATE", signer.Certificate.GetEncoded());
        var signed = PaperSigner.Sign(SmallPdf.Unsigned(), SigningIdentity.FromPem(pem), day);

        Assert.Equal(SignatureStatus.Valid, Read(signed, signer.AsRoot()).Status);
        Assert.Equal(signed, PaperSigner.Sign(SmallPdf.Unsigned(), SigningIdentity.FromPem(pem), day));
        Agrees(signed);
    }

    [Fact]
    public void What_is_no_sound_pdf_is_not_signed()
    {
        Assert.Throws<ArgumentException>(() => PaperSigner.Sign("no paper"u8.ToArray(), Signer.Organization, day));
    }

    private static void Agrees(byte[] signed)
    {
        var said = PdfSig.Of(signed);

        Assert.Contains("Signature is Valid.", said, StringComparison.Ordinal);
        Assert.Contains("Total document signed", said, StringComparison.Ordinal);
        Assert.Contains("ETSI.CAdES.detached", said, StringComparison.Ordinal);
    }

    private static SignatureReading Read(byte[] file, TrustedRoots roots) => SignatureReader.Read(file, roots, day, TestContext.Current.CancellationToken).Value;

    private static byte[] Printed()
    {
        var sheet = new Sheet();
        sheet.Paragraph("Separation letter 离职证明", new Huxin.Documents.Paper.Style(12, false, Ink.Text));
        return sheet.Print(new SKDocumentPdfMetadata { Title = "Invented paper", RasterDpi = 144, EncodingQuality = 90 }, Language.Chinese, (_, _, _) => { });
    }
}
