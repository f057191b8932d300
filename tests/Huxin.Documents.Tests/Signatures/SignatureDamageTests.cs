using System.Diagnostics;
using System.Text;
using Huxin.Documents.Reading;
using Huxin.Documents.Signatures;
using Huxin.Documents.Signatures.Pdf;
using Huxin.Engine;
using Huxin.Tests.Shared;

namespace Huxin.Documents.Tests.Signatures;

/// <summary>Damaged and hostile files: never a signature that stands, never an exception, never more than the time allowed.</summary>
public sealed class SignatureDamageTests
{
    private static readonly SignatureStatus[] standing = [SignatureStatus.Valid, SignatureStatus.UntrustedRoot, SignatureStatus.Expired];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void One_bit_changed_anywhere_under_the_signature_and_it_does_not_stand(bool streams)
    {
        var signed = PaperSigner.Sign(SmallPdf.Unsigned(streams), Signer.Organization, Signer.Day);
        var gap = Gap(signed);

        Assert.Contains(Judge(signed).Status, standing);
        for (var at = 0; at < signed.Length; at++)
        {
            if (at == gap.Start)
            {
                at = gap.End;
            }

            var bit = (byte)(1 << (at % 8));
            signed[at] ^= bit;
            var status = Judge(signed).Status;
            Assert.False(standing.Contains(status), $"bit {at % 8} of byte {at}: {status}");
            signed[at] ^= bit;
        }
    }

    [Theory]
    [InlineData("valid/dss_hello-incremental-signed.pdf")]
    [InlineData("valid/pyhanko_signed-twice.pdf")]
    [InlineData("valid/dss_two-signatures_rev-n.pdf")]
    public void One_bit_changed_in_a_real_file_and_it_does_not_stand(string name)
    {
        var file = File.ReadAllBytes(SharedFolder.Path(["data", "signed-pdf", .. name.Split('/')]));
        var random = new Random(7);
        var gaps = PdfFile.Open(file, ReadingLimits.Default, TestContext.Current.CancellationToken) is var pdf
            ? FoundSignature.In(pdf).Select(f => (f.Value.Start, f.Value.End)).ToList()
            : [];

        Assert.Contains(Judge(file).Status, standing);
        for (var round = 0; round < 300; round++)
        {
            // The last signature covers everything but itself; its own value is no part of what is signed.
            var at = random.Next(file.Length);
            if (at >= gaps[^1].Start && at < gaps[^1].End)
            {
                continue;
            }

            var bit = (byte)(1 << random.Next(8));
            file[at] ^= bit;
            Assert.DoesNotContain(Judge(file).Status, standing);
            file[at] ^= bit;
        }
    }

    [Fact]
    public void A_file_cut_anywhere_is_read_without_an_exception_and_does_not_stand()
    {
        var signed = PaperSigner.Sign(SmallPdf.Unsigned(), Signer.Organization, Signer.Day);
        for (var length = 40; length < signed.Length - 1; length += 7)
        {
            Assert.DoesNotContain(Judge(signed[..length]).Status, standing);
        }
    }

    [Fact]
    public void Mutated_files_never_throw_and_never_take_long()
    {
        var random = new Random(11);
        var files = Directory.GetFiles(SharedFolder.Path("data", "signed-pdf"), "*.pdf", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(SharedFolder.Path("data", "malformed", "pdf"), "*.pdf"))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes)
            .Where(f => f.Length is > 0 and < 200_000)
            .ToList();
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < 1500; round++)
        {
            Judge(Mutated(files[round % files.Count], random));
        }

        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), $"1500 files took {clock.Elapsed}");
    }

    [Fact]
    public void The_malformed_files_of_other_projects_are_read_without_an_exception()
    {
        foreach (var file in Directory.GetFiles(SharedFolder.Path("data", "malformed", "pdf"), "*.pdf"))
        {
            var reading = SignatureReader.Read(File.ReadAllBytes(file), TrustedRoots.None, Signer.Day, TestContext.Current.CancellationToken);
            Assert.True(reading.Ok || reading.Refusal != ReadingRefusals.Broken, file);
        }
    }

    [Fact]
    public void What_would_unfold_to_a_giant_is_refused()
    {
        using var folded = new MemoryStream();
        using (var folding = new System.IO.Compression.ZLibStream(folded, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        {
            folding.Write(new byte[64 * 1024 * 1024]);
        }

        var stream = $"<</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length {folded.Length}>>\nstream\n{Encoding.Latin1.GetString(folded.ToArray())}\nendstream";
        var file = SmallPdf.Save(SmallPdf.Unsigned(), [(20, stream)]);
        var limits = ReadingLimits.Default with { UnpackedBytes = 1024 * 1024 };
        var broken = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(file).Replace("startxref", "startxxxx", StringComparison.Ordinal) + "\nstartxref\n");

        Assert.Equal(ReadingRefusals.TooComplex, SignatureReader.Read(broken, TrustedRoots.None, Signer.Day, limits, TestContext.Current.CancellationToken).Refusal);
    }

    [Theory]
    [InlineData("1 0 obj<</A")]
    [InlineData("1 0 obj[1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1")]
    [InlineData("/ByteRange[0 1 2 3]/Contents<00>")]
    [InlineData("xref\n0 99999999\n0000000000 65535 n \n")]
    [InlineData("1 0 obj(((((((((((")]
    [InlineData("%%EOF startxref 9 trailer<</Root 1 0 R/Prev 9>>")]
    public void A_large_file_made_to_take_long_is_given_up_in_time(string repeated)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        while (file.Length < 15_000_000)
        {
            file.Append(repeated);
        }

        var bytes = Encoding.Latin1.GetBytes(file + "\nstartxref\n9\n%%EOF\n");
        var clock = Stopwatch.StartNew();
        var reading = Read(bytes);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(8), $"{clock.Elapsed}");
        Assert.True(!reading.Ok || !standing.Contains(reading.Value.Status));
    }

    [Fact]
    public void Nesting_without_end_and_circles_are_read_to_an_end()
    {
        var deep = SmallPdf.Save(SmallPdf.Unsigned(), [(6, "<</Fields " + new string('[', 100_000) + ">>"), (2, "<</Type /Pages /Kids [2 0 R 3 0 R 2 0 R]>>"), (7, "<</Kids [7 0 R 8 0 R] /T (a)>>")]);

        Assert.Equal(SignatureStatus.None, Judge(deep).Status);
    }

    [Fact]
    public void A_file_that_is_no_pdf_is_refused_and_an_empty_one_too()
    {
        Assert.Equal(SignatureReader.NotPdf, Read("just a letter"u8.ToArray()).Refusal);
        Assert.Equal(ReadingRefusals.Empty, Read([]).Refusal);
    }

    [Theory]
    [InlineData("/ByteRange [0 ", "/ByteRange [1 ")]
    [InlineData("/ByteRange [0 ", "/ByteRange [-1 ")]
    public void A_range_that_does_not_begin_with_the_file_covers_nothing(string as_is, string instead)
    {
        var signed = Encoding.Latin1.GetString(PaperSigner.Sign(SmallPdf.Unsigned(), Signer.Organization, Signer.Day));
        var reading = Judge(Encoding.Latin1.GetBytes(signed.Replace(as_is, instead, StringComparison.Ordinal)));

        Assert.Equal((SignatureStatus.Modified, false), (reading.Status, reading.CoversWholeFile));
    }

    [Fact]
    public void Anything_but_digits_beside_the_signature_is_a_modification()
    {
        var signed = PaperSigner.Sign(SmallPdf.Unsigned(), Signer.Organization, Signer.Day);
        signed[Gap(signed).End - 4] = (byte)'x';

        Assert.Equal(SignatureStatus.Modified, Judge(signed).Status);
    }

    /// <summary>The judgment without the guard around it, so that an exception fails the test; refusals for size and time are answers.</summary>
    private static SignatureReading Judge(byte[] file)
    {
        try
        {
            return SignatureReader.Judge(file, TrustedRoots.None, Signer.Day, ReadingLimits.Default, TestContext.Current.CancellationToken);
        }
        catch (ReadingRefused)
        {
            return SignatureReading.None;
        }
    }

    private static Outcome<SignatureReading> Read(byte[] file) => SignatureReader.Read(file, TrustedRoots.None, Signer.Day, TestContext.Current.CancellationToken);

    private static (int Start, int End) Gap(byte[] signed)
    {
        var start = signed.AsSpan().LastIndexOf("/Contents <"u8) + "/Contents ".Length;
        return (start, start + signed.AsSpan(start).IndexOf((byte)'>') + 1);
    }

    private static byte[] Mutated(byte[] file, Random random)
    {
        var mutated = file.ToList();
        for (var i = random.Next(1, 20); i > 0 && mutated.Count > 50; i--)
        {
            var at = random.Next(mutated.Count);
            switch (random.Next(4))
            {
                case 0:
                    mutated[at] = (byte)random.Next(256);
                    break;
                case 1:
                    mutated.RemoveRange(at, Math.Min(random.Next(1, 50), mutated.Count - at));
                    break;
                case 2:
                    mutated.InsertRange(at, mutated.GetRange(random.Next(mutated.Count), 0).Concat(file.Skip(random.Next(file.Length)).Take(random.Next(1, 80))));
                    break;
                default:
                    mutated[at] = (byte)"0123456789<>[]()/ R"[random.Next(19)];
                    break;
            }
        }

        return random.Next(10) == 0 ? [.. mutated.Take(random.Next(mutated.Count) + 1)] : [.. mutated];
    }
}
