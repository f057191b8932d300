using Huxin.Documents.Signatures;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.Pkcs;
using Org.BouncyCastle.Asn1.X509;

namespace Huxin.Documents.Tests.Signatures;

public sealed class SignatureMethodTests
{
    private static readonly (string, string) sha256 = ("2.16.840.1.101.3.4.2.1", "SHA-256");
    private static readonly (string, string) sha512 = ("2.16.840.1.101.3.4.2.3", "SHA-512");
    private static readonly (string, string) sm3 = ("1.2.156.10197.1.401", "SM3");

    [Fact]
    public void Sm2_with_sm3_stands_with_the_international_identifiers()
    {
        var signer = Signer.Sm2();

        Stands(signer, signer.Message(sm3, Named("1.2.156.10197.1.501"), "SM3withSM2"));
    }

    [Fact]
    public void Sm2_with_sm3_stands_with_the_identifiers_of_gm_t_0010()
    {
        var signer = Signer.Sm2();

        Stands(signer, signer.Message(sm3, Named("1.2.156.10197.1.301.1"), "SM3withSM2", ("1.2.156.10197.6.1.4.2.2", "1.2.156.10197.6.1.4.2.1")));
    }

    [Fact]
    public void Sm2_leads_to_a_trusted_root_through_sm2_certificates()
    {
        var authority = Signer.Sm2(authority: true);
        var signer = Signer.Sm2(authority);
        var signed = Signed(signer.Message(sm3, Named("1.2.156.10197.1.501"), "SM3withSM2"));

        Assert.Equal(SignatureStatus.Valid, Read(signed, authority.AsRoot()).Status);
        Assert.Equal(SignatureStatus.UntrustedRoot, Read(signed, Signer.Sm2(authority: true).AsRoot()).Status);
    }

    [Fact]
    public void Sm2_with_another_digest_is_not_allowed()
    {
        var signer = Signer.Sm2();

        Assert.Equal(SignatureStatus.UnsupportedAlgorithm, Read(Signed(signer.Message(sha256, Named("1.2.840.10045.2.1"), "SHA256withSM2")), TrustedRoots.None).Status);
    }

    [Fact]
    public void Sm2_under_another_ones_key_does_not_stand()
    {
        var signer = Signer.Sm2();
        var forger = signer with { Key = Signer.Sm2().Key };

        Assert.Equal(SignatureStatus.Modified, Read(Signed(forger.Message(sm3, Named("1.2.156.10197.1.501"), "SM3withSM2")), signer.AsRoot()).Status);
    }

    [Fact]
    public void Rsa_stands_under_each_way_of_naming_it()
    {
        var signer = Signer.Rsa();

        Stands(signer, signer.RsaMessage());
        Stands(signer, signer.Message(sha256, Named("1.2.840.113549.1.1.11"), "SHA-256withRSA"));
        Stands(signer, signer.Message(sha512, Named("1.2.840.113549.1.1.13"), "SHA-512withRSA"));
    }

    [Fact]
    public void Rsa_pss_stands_with_the_parameters_it_states()
    {
        var signer = Signer.Rsa();

        Stands(signer, signer.Message(sha256, Pss(32), "SHA-256withRSAandMGF1"));
        Assert.Equal(SignatureStatus.UnsupportedAlgorithm, Read(Signed(signer.Message(sha256, Pss(20), "SHA-256withRSAandMGF1")), signer.AsRoot()).Status);
        Assert.Equal(SignatureStatus.Modified, Read(Signed(signer.Message(sha256, Pss(32), "SHA-256withRSA")), signer.AsRoot()).Status);
    }

    [Fact]
    public void Ecdsa_and_ed25519_stand()
    {
        var curve = Signer.Curve("secp384r1", "SHA384WITHECDSA");
        var edwards = Signer.Ed25519();

        Stands(curve, curve.Message(("2.16.840.1.101.3.4.2.2", "SHA-384"), Named("1.2.840.10045.4.3.3"), "SHA-384withECDSA"));
        Stands(edwards, edwards.Message(sha512, Named("1.3.101.112"), "Ed25519"));
        Assert.Equal(SignatureStatus.UnsupportedAlgorithm, Read(Signed(edwards.Message(sha256, Named("1.3.101.112"), "Ed25519")), edwards.AsRoot()).Status);
    }

    [Theory]
    [InlineData("1.3.14.3.2.26", "SHA-1")]
    [InlineData("1.2.840.113549.2.5", "MD5")]
    public void A_broken_digest_proves_nothing_even_when_it_fits(string oid, string name)
    {
        var signer = Signer.Rsa();
        var message = signer.Message((oid, name), Named("1.2.840.113549.1.1.1"), $"{name}withRSA");

        Assert.Equal(SignatureStatus.UnsupportedAlgorithm, Read(Signed(message), signer.AsRoot()).Status);
        Assert.Contains(name, Read(Signed(message), signer.AsRoot()).Reason.En, StringComparison.Ordinal);
        Assert.Equal(SignatureStatus.Modified, Read(Edited(Signed(message)), signer.AsRoot()).Status);
    }

    [Fact]
    public void A_signature_whose_name_for_the_digest_contradicts_itself_is_not_supported()
    {
        var signer = Signer.Rsa();

        Assert.Equal(SignatureStatus.UnsupportedAlgorithm, Read(Signed(signer.Message(sha256, Named("1.2.840.113549.1.1.13"), "SHA-256withRSA")), signer.AsRoot()).Status);
    }

    [Fact]
    public void A_message_that_contradicts_its_own_type_is_malformed()
    {
        var signer = Signer.Rsa();
        var message = signer.Message(sha256, Named("1.2.840.113549.1.1.1"), "SHA-256withRSA", stated: "1.2.840.113549.1.7.5");

        Assert.Equal(SignatureStatus.Malformed, Read(Signed(message), signer.AsRoot()).Status);
    }

    [Fact]
    public void An_electronic_seal_of_gb_t_38540_is_known_for_what_it_is()
    {
        var seal = new DerSequence(new DerSequence(DerInteger.Four), new DerOctetString([1])).GetEncoded();
        var reading = Read(Signed(_ => seal), TrustedRoots.None);

        Assert.Equal(SignatureStatus.UnsupportedAlgorithm, reading.Status);
        Assert.Contains("GB/T 38540", reading.Reason.Zh, StringComparison.Ordinal);
    }

    private static void Stands(Signer signer, Func<SignedContent, byte[]> message)
    {
        var signed = Signed(message);

        Assert.Equal(SignatureStatus.Valid, Read(signed, signer.AsRoot()).Status);
        Assert.Equal(SignatureStatus.UntrustedRoot, Read(signed, TrustedRoots.None).Status);
        Assert.Equal(SignatureStatus.Modified, Read(Edited(signed), signer.AsRoot()).Status);
    }

    private static AlgorithmIdentifier Named(string oid) => new(new DerObjectIdentifier(oid));

    private static AlgorithmIdentifier Pss(int salt)
    {
        var hash = Named(sha256.Item1);
        return new(PkcsObjectIdentifiers.IdRsassaPss, new RsassaPssParameters(
            hash, new AlgorithmIdentifier(PkcsObjectIdentifiers.IdMgf1, hash), DerInteger.ValueOf(salt), RsassaPssParameters.DefaultTrailerField));
    }

    private static byte[] Signed(Func<SignedContent, byte[]> message) => PaperSigner.Sign(SmallPdf.Unsigned(), Signer.Day, 8192, message);

    private static byte[] Edited(byte[] signed)
    {
        var edited = (byte[])signed.Clone();
        edited[edited.AsSpan().IndexOf("2018"u8) + 2] = (byte)'0';
        return edited;
    }

    private static SignatureReading Read(byte[] file, TrustedRoots roots) =>
        SignatureReader.Read(file, roots, Signer.Day, TestContext.Current.CancellationToken).Value;
}
