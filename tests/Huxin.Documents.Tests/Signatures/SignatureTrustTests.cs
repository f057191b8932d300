using System.Text;
using Huxin.Documents.Signatures;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.Ess;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.Tsp;
using Org.BouncyCastle.Utilities.Collections;
using Attribute = Org.BouncyCastle.Asn1.Cms.Attribute;

namespace Huxin.Documents.Tests.Signatures;

public sealed class SignatureTrustTests
{
    private static readonly DateTimeOffset day = Signer.Day;

    [Fact]
    public void Without_any_root_an_intact_signature_is_untrusted_and_not_modified()
    {
        Assert.Equal(SignatureStatus.UntrustedRoot, Read(Signed(Signer.Rsa().RsaMessage()), TrustedRoots.None).Status);
    }

    [Fact]
    public void A_certificate_that_leads_to_a_trusted_root_is_valid_and_to_another_is_not()
    {
        var authority = Signer.Curve("secp256r1", "SHA256WITHECDSA", authority: true);
        var signed = Signed(Signer.Rsa(authority).RsaMessage());

        Assert.Equal(SignatureStatus.Valid, Read(signed, authority.AsRoot()).Status);
        Assert.Equal(SignatureStatus.UntrustedRoot, Read(signed, Signer.Curve("secp256r1", "SHA256WITHECDSA", authority: true).AsRoot()).Status);
    }

    [Fact]
    public void A_certificate_that_may_not_issue_others_makes_nobody_trusted()
    {
        var nobody = Signer.Curve("secp256r1", "SHA256WITHECDSA", authority: false);

        Assert.Equal(SignatureStatus.UntrustedRoot, Read(Signed(Signer.Rsa(nobody).RsaMessage()), nobody.AsRoot()).Status);
    }

    [Theory]
    [InlineData(KeyUsage.KeyCertSign, SignatureStatus.Valid)]
    [InlineData(KeyUsage.DigitalSignature, SignatureStatus.UntrustedRoot)]
    public void An_authority_whose_key_may_not_sign_certificates_makes_nobody_trusted(int usage, SignatureStatus status)
    {
        var authority = Signer.Authority(usage);

        Assert.Equal(status, Read(Signed(Signer.Rsa(authority).RsaMessage()), authority.AsRoot()).Status);
    }

    [Fact]
    public void A_certificate_that_was_over_when_it_signed_is_expired_though_trusted()
    {
        var signer = Signer.Rsa(until: day.AddDays(-1));

        Assert.Equal(SignatureStatus.Expired, Read(Signed(signer.RsaMessage()), signer.AsRoot()).Status);
    }

    [Fact]
    public void A_certificate_that_ended_after_it_signed_is_not_expired()
    {
        var signer = Signer.Rsa(until: day.AddDays(1));

        Assert.Equal(SignatureStatus.Valid, Read(Signed(signer.RsaMessage()), signer.AsRoot(), day.AddYears(3)).Status);
    }

    [Fact]
    public void A_time_that_has_not_come_is_nobodys_word()
    {
        var signer = Signer.Rsa(until: day.AddDays(1));
        var signed = PaperSigner.Sign(SmallPdf.Unsigned(), day.AddYears(5), 8192, signer.RsaMessage());

        Assert.Equal(SignatureStatus.Valid, Read(signed, signer.AsRoot()).Status);
    }

    [Fact]
    public void An_intact_time_stamp_says_the_time_instead_of_the_signer()
    {
        var signer = Signer.Rsa(until: day.AddDays(2));
        var late = Signed(Stamped(signer, day.AddDays(3), v => v));
        var reading = Read(late, signer.AsRoot(), day.AddDays(9));

        Assert.Equal((SignatureStatus.Expired, day.AddDays(3)), (reading.Status, reading.SignedAt));
        Assert.Equal(SigningTime.Timestamp, reading.Signatures[0].TimeIs);
    }

    [Fact]
    public void A_time_stamp_over_something_else_counts_for_nothing()
    {
        var signer = Signer.Rsa(until: day.AddDays(2));
        var reading = Read(Signed(Stamped(signer, day.AddDays(3), v => [.. v, 0])), signer.AsRoot());

        Assert.Equal((SignatureStatus.Valid, day), (reading.Status, reading.SignedAt));
    }

    [Fact]
    public void A_time_stamp_of_somebody_who_is_no_clock_counts_for_nothing()
    {
        var signer = Signer.Rsa(until: day.AddDays(2));
        var reading = Read(Signed(Stamped(signer, day.AddDays(3), v => v, clock: false)), signer.AsRoot(), day.AddDays(9));

        Assert.Equal((SignatureStatus.Valid, SigningTime.Claimed), (reading.Status, reading.Signatures[0].TimeIs));
    }

    [Fact]
    public void A_time_stamp_over_the_document_may_follow_every_signature_and_decides_nothing_beside_it()
    {
        var signer = Signer.Rsa();
        var certified = PaperSigner.Sign(
            SmallPdf.Unsigned(), day, 8192, signer.RsaMessage(), "/Reference [<</TransformMethod /DocMDP /TransformParams <</V /1.2 /P 1>>>>]");
        var stamped = Sealed(certified);
        var reading = Read(stamped, signer.AsRoot(), day.AddDays(9));

        Assert.Equal((SignatureStatus.Valid, true, 0), (reading.Status, reading.CoversWholeFile, reading.LaterChanges));
        Assert.Equal([LaterChange.Validation], reading.Signatures[0].Changes);
        Assert.Equal((true, SignatureStatus.UntrustedRoot), (reading.Signatures[1].IsTimestamp, reading.Signatures[1].Status));
        Assert.Equal(SignatureStatus.Modified, Read(PaperSigner.Sign(certified, day, 8192, signer.RsaMessage()), signer.AsRoot()).Status);
    }

    [Fact]
    public void A_document_that_only_carries_a_time_stamp_is_judged_by_it()
    {
        var stamped = Sealed(SmallPdf.Unsigned());
        Assert.Equal(SignatureStatus.UntrustedRoot, Read(stamped, TrustedRoots.None, day.AddDays(9)).Status);

        stamped[stamped.AsSpan().IndexOf("2018"u8) + 2] = (byte)'0';
        Assert.Equal(SignatureStatus.Modified, Read(stamped, TrustedRoots.None, day.AddDays(9)).Status);
    }

    [Fact]
    public void A_certificate_other_than_the_one_named_inside_is_a_modification()
    {
        var (signer, other) = (Signer.Rsa(), Signer.Rsa());
        static Attribute Names(Signer named) => new(
            new DerObjectIdentifier("1.2.840.113549.1.9.16.2.47"),
            new DerSet(new SigningCertificateV2([new EssCertIDv2(DigestUtilities.CalculateDigest("SHA-256", named.Certificate.GetEncoded()))])));

        Assert.Equal(SignatureStatus.Valid, Read(Signed(signer.RsaMessage(Names(signer))), signer.AsRoot()).Status);
        Assert.Equal(SignatureStatus.Modified, Read(Signed(signer.RsaMessage(Names(other))), signer.AsRoot()).Status);
    }

    [Fact]
    public void Roots_are_read_from_pem_and_der_and_a_file_without_any_is_refused()
    {
        var (one, two) = (Signer.Sm2(), Signer.Ed25519());
        var pem = Encoding.ASCII.GetBytes(string.Concat(new[] { one, two }.Select(s => System.Security.Cryptography.PemEncoding.WriteString("CERTIFICATE", s.Certificate.GetEncoded()) + "\n")));

        Assert.Equal(2, TrustedRoots.From([pem])!.Count);
        Assert.Equal(1, TrustedRoots.From([one.Certificate.GetEncoded()])!.Count);
        Assert.Null(TrustedRoots.From(["no certificate"u8.ToArray()]));
        Assert.Null(TrustedRoots.From([pem, Array.Empty<byte>()]));
        Assert.Null(TrustedRoots.Load(Path.Combine(AppContext.BaseDirectory, "not-there.pem")));
    }

    private static byte[] Sealed(byte[] file) => PaperSigner.Sign(
        file, day, 8192, content => Token(content.Digest(DigestUtilities.GetDigest("SHA-256")), day.AddDays(3)).GetEncoded(), form: "ETSI.RFC3161");

    private static Func<SignedContent, byte[]> Stamped(Signer signer, DateTimeOffset time, Func<byte[], byte[]> over, bool clock = true) => signer.Message(
        ("2.16.840.1.101.3.4.2.1", "SHA-256"),
        new AlgorithmIdentifier(new DerObjectIdentifier("1.2.840.113549.1.1.1"), DerNull.Instance),
        "SHA-256withRSA",
        unsigned: value => Token(DigestUtilities.CalculateDigest("SHA-256", over(value)), time, clock));

    private static Asn1Object Token(byte[] digest, DateTimeOffset time, bool clock = true)
    {
        var authority = Signer.Stamper();
        var generator = new TimeStampTokenGenerator(authority.Key, authority.Certificate, TspAlgorithms.Sha256, "1.2.3.4");
        generator.SetCertificates(CollectionUtilities.CreateStore([authority.Certificate]));
        var asking = new TimeStampRequestGenerator();
        asking.SetCertReq(true);
        var request = asking.Generate(TspAlgorithms.Sha256, digest);
        var token = generator.Generate(request, Org.BouncyCastle.Math.BigInteger.One, time.UtcDateTime);
        if (clock)
        {
            return Asn1Object.FromByteArray(token.GetEncoded());
        }

        // The same statement, signed by somebody who may sign but not say the time.
        var info = token.TimeStampInfo.TstInfo.GetDerEncoded();
        return Asn1Object.FromByteArray(Signer.Rsa().Encapsulated("1.2.840.113549.1.9.16.1.4", info));
    }

    private static byte[] Signed(Func<SignedContent, byte[]> message) => PaperSigner.Sign(SmallPdf.Unsigned(), day, 8192, message);

    private static SignatureReading Read(byte[] file, TrustedRoots roots, DateTimeOffset? now = null) =>
        SignatureReader.Read(file, roots, now ?? day, TestContext.Current.CancellationToken).Value;
}
