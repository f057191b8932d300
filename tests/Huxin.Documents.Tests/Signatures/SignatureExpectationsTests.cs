using Huxin.Documents.Signatures;
using Huxin.Tests.Shared;

namespace Huxin.Documents.Tests.Signatures;

/// <summary>Real and attacked files of other projects, with what those projects expect of them.</summary>
public sealed class SignatureExpectationsTests
{
    /// <summary>What we say: status, whether the whole file is covered, and how many later saves changed something.</summary>
    private static readonly Dictionary<string, (SignatureStatus Status, bool Whole, int Later)> ours = new()
    {
        ["valid/dss_pades-bes.pdf"] = (SignatureStatus.UntrustedRoot, true, 0),
        ["valid/dss_hello-incremental-signed.pdf"] = (SignatureStatus.UntrustedRoot, true, 0),
        ["valid/dss_signed-then-form-filled.pdf"] = (SignatureStatus.Expired, false, 1),
        ["valid/dss_certified-changes-permitted.pdf"] = (SignatureStatus.UntrustedRoot, true, 0),
        ["valid/dss_two-signatures_rev-n.pdf"] = (SignatureStatus.UntrustedRoot, true, 0),
        ["valid/dss_signed_later-revisions_rev-n-1.pdf"] = (SignatureStatus.UntrustedRoot, false, 4),
        ["oddities/dss_two-sig-copied-timestamp.pdf"] = (SignatureStatus.UntrustedRoot, true, 0),
        ["tampered/dss_signed-corrupted.pdf"] = (SignatureStatus.Modified, false, 0),
        ["tampered/dss_hello-edited.pdf"] = (SignatureStatus.Modified, false, 1),
        ["tampered/dss_removed-pages.pdf"] = (SignatureStatus.Modified, false, 1),
        ["tampered/dss_spoofing-attack.pdf"] = (SignatureStatus.Modified, false, 1),
        ["tampered/dss_shadow-hide.pdf"] = (SignatureStatus.Modified, false, 1),
        ["tampered/dss_shadow-replace.pdf"] = (SignatureStatus.Modified, false, 1),
        ["tampered/dss_annotation-added.pdf"] = (SignatureStatus.UntrustedRoot, false, 1),
        ["oddities/dss_byterange-overlap.pdf"] = (SignatureStatus.Modified, false, 0),
        ["oddities/dss_double-signer-info.pdf"] = (SignatureStatus.Malformed, false, 0),
        ["oddities/dss_malformed-pades.pdf"] = (SignatureStatus.Modified, false, 0),
        ["oddities/dss_bad-encoded-cms.pdf"] = (SignatureStatus.Malformed, false, 0),
        ["oddities/dss_open-password.pdf"] = (SignatureStatus.None, false, 0),
        ["valid/pyhanko_signed-twice.pdf"] = (SignatureStatus.UntrustedRoot, true, 0),
        ["tampered/pyhanko_form-update-override-appearance-stream-sneaky.pdf"] = (SignatureStatus.Modified, true, 0),
        ["tampered/pyhanko_form-update-override-appearance-stream-ap-indirect-sneaky.pdf"] = (SignatureStatus.Modified, true, 0),
        ["tampered/pyhanko_form-update-ap-indirect-sneaky-trailer.pdf"] = (SignatureStatus.Modified, true, 0),
        ["tampered/pyhanko_form-update-no-override-appearance-stream-ap-indirect-sneaky.pdf"] = (SignatureStatus.Modified, true, 0),
        ["valid/pyhanko_form-update-no-override.pdf"] = (SignatureStatus.Expired, true, 0),
        ["valid/pyhanko_coverage-base.pdf"] = (SignatureStatus.Malformed, false, 1),
        ["tampered/pyhanko_coverage-one-byterange.pdf"] = (SignatureStatus.Modified, false, 0),
        ["tampered/pyhanko_coverage-tail-uncovered.pdf"] = (SignatureStatus.Modified, false, 0),
        ["tampered/pyhanko_coverage-weird-byterange.pdf"] = (SignatureStatus.Modified, false, 0),
        ["oddities/pyhanko_sig-with-econtent.pdf"] = (SignatureStatus.Malformed, false, 0),
        ["oddities/pyhanko_ed448-disallowed-hash.pdf"] = (SignatureStatus.UnsupportedAlgorithm, true, 0),
    };

    /// <summary>Argued in tests of their own below.</summary>
    private static readonly HashSet<string> argued = ["valid/pyhanko_coverage-base.pdf", "tampered/dss_annotation-added.pdf"];

    public static TheoryData<string> Files => [.. ours.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_read_as_expected(string name)
    {
        var reading = Read(name);

        Assert.Equal(ours[name], (reading.Status, reading.CoversWholeFile, reading.LaterChanges));
    }

    [Fact]
    public void Our_readings_meet_every_row_of_the_other_projects()
    {
        var rows = File.ReadAllLines(SharedFolder.Path("data", "signed-pdf", "EXPECTED.csv")).Skip(1).Select(l => l.Split(',')).ToList();

        Assert.Equal(ours.Keys.Order(), rows.Select(r => r[0]).Order());
        Assert.All(rows.Where(r => !argued.Contains(r[0])), row => Assert.True(Meets(row[1], row[0], ours[row[0]]), $"{row[0]}: {row[1]}"));
    }

    [Fact]
    public void The_rule_that_holds_our_readings_to_the_rows_notices_a_wrong_one()
    {
        Assert.False(Meets("intact", "valid/x.pdf", (SignatureStatus.Modified, true, 0)));
        Assert.False(Meets("NOT intact", "tampered/x.pdf", (SignatureStatus.UntrustedRoot, true, 0)));
        Assert.False(Meets("crypto intact", "tampered/x.pdf", (SignatureStatus.Valid, false, 1)));
        Assert.False(Meets("coverage anomaly: must not be reported", "tampered/x.pdf", (SignatureStatus.Modified, true, 0)));
        Assert.False(Meets("reject", "oddities/x.pdf", (SignatureStatus.UntrustedRoot, false, 0)));
    }

    [Fact]
    public void The_base_of_the_coverage_files_has_a_blank_where_its_signature_should_be_and_is_not_intact()
    {
        var content = File.ReadAllText(SharedFolder.Path("data", "signed-pdf", "valid", "pyhanko_coverage-base.pdf"), System.Text.Encoding.Latin1);

        Assert.Contains("/Contents <" + new string('0', 6000) + ">", content, StringComparison.Ordinal);
    }

    [Fact]
    public void An_annotation_added_later_is_said_beside_an_intact_signature_and_is_no_modification()
    {
        var reading = Read("tampered/dss_annotation-added.pdf");

        Assert.Contains(LaterChange.Annotations, Assert.Single(reading.Signatures).Changes);
        Assert.Equal(1, reading.LaterChanges);
    }

    [Fact]
    public void A_time_stamp_copied_from_another_signature_counts_for_nothing()
    {
        var reading = Read("oddities/dss_two-sig-copied-timestamp.pdf");

        Assert.Equal([SigningTime.Timestamp, SigningTime.Claimed], reading.Signatures.Select(s => s.TimeIs));
    }

    [Fact]
    public void A_common_checker_calls_valid_what_was_changed_after_signing()
    {
        var fooled = ours.Where(o => o.Key.StartsWith("tampered/", StringComparison.Ordinal) && o.Value.Status == SignatureStatus.Modified)
            .Select(o => o.Key)
            .Where(name => PdfSig.Of(SharedFolder.Path("data", "signed-pdf", name)) is var said
                && said.Contains("Signature is Valid.", StringComparison.Ordinal) && !said.Contains("Digest Mismatch", StringComparison.Ordinal))
            .Order();

        Assert.Equal(
            [
                "tampered/dss_removed-pages.pdf",
                "tampered/dss_shadow-hide.pdf",
                "tampered/dss_shadow-replace.pdf",
                "tampered/pyhanko_coverage-one-byterange.pdf",
                "tampered/pyhanko_coverage-tail-uncovered.pdf",
                "tampered/pyhanko_coverage-weird-byterange.pdf",
                "tampered/pyhanko_form-update-ap-indirect-sneaky-trailer.pdf",
                "tampered/pyhanko_form-update-no-override-appearance-stream-ap-indirect-sneaky.pdf",
                "tampered/pyhanko_form-update-override-appearance-stream-ap-indirect-sneaky.pdf",
                "tampered/pyhanko_form-update-override-appearance-stream-sneaky.pdf",
            ],
            fooled);
    }

    private static bool Meets(string expected, string file, (SignatureStatus Status, bool Whole, int Later) reading)
    {
        var stands = reading.Status is SignatureStatus.Valid or SignatureStatus.UntrustedRoot or SignatureStatus.Expired;
        return expected switch
        {
            "reject" => reading.Status == SignatureStatus.UnsupportedAlgorithm,
            "unsigned" => reading.Status == SignatureStatus.None,
            "" or "see DSS2451Test" => reading.Status is SignatureStatus.Modified or SignatureStatus.Malformed,
            _ when expected.StartsWith("coverage anomaly", StringComparison.Ordinal) => reading is { Status: SignatureStatus.Modified, Whole: false },
            _ when file.StartsWith("tampered/", StringComparison.Ordinal) => reading.Status == SignatureStatus.Modified,
            _ => stands,
        };
    }

    private static SignatureReading Read(string name) => SignatureReader.Read(
        File.ReadAllBytes(SharedFolder.Path(["data", "signed-pdf", .. name.Split('/')])), TrustedRoots.None, Signer.Day, TestContext.Current.CancellationToken).Value;
}
