using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Huxin.Documents.Reading.Isolated;
using Huxin.Documents.Resumes;
using Huxin.Documents.Tests.Reading.Isolated;
using Huxin.Engine;

namespace Huxin.Documents.Tests.Reading;

/// <summary>A file made to do harm is refused by its reader, before the bounds of the worker have to end it; or read as if it were harmless.</summary>
public sealed class HostileFileTests : IDisposable
{
    private readonly List<WorkerEnd> ends = [];
    private readonly IsolatedReading reading;

    public HostileFileTests() => reading = new(TestWorker.Command, new IsolationLimits(), (_, end) => ends.Add(end));

    public static TheoryData<string> Refused { get; } = new(HostileFiles.Refused.Keys);

    public static TheoryData<string> Ended { get; } = new(HostileFiles.Ended.Keys);

    public static TheoryData<string> Harmless { get; } = new(HostileFiles.Harmless.Keys);

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Is_refused_by_its_reader(string file)
    {
        var read = await ReadAsync(HostileFiles.Refused[file](), file);
        Unended();
        Assert.False(read.Ok, $"read as {read.Ok}");
        Assert.Contains(read.Refusal.Code, (string[])["documents.too-complex", "documents.broken", "documents.no-text", "documents.unknown-type"]);
    }

    /// <summary>A certificate's pictures are looked through for codes: a second way into the file.</summary>
    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Does_not_end_its_worker_when_read_as_a_certificate(string file)
    {
        await reading.ReadAsync(ReadingKinds.Certificate, "letter.txt", "warm"u8.ToArray(), TestContext.Current.CancellationToken);
        var read = await reading.ReadAsync(ReadingKinds.Certificate, "letter.txt", HostileFiles.Refused[file](), TestContext.Current.CancellationToken);
        Unended();
        Assert.True(read.Ok || read.Refusal.Code.StartsWith("documents.", StringComparison.Ordinal), read.Refusal?.Code);
    }

    [Theory]
    [MemberData(nameof(Ended))]
    public async Task Is_refused_when_its_worker_has_had_enough(string file)
    {
        var read = await ReadAsync(HostileFiles.Ended[file](), file);
        Assert.Equal("documents.too-complex", read.Refusal?.Code);
        Assert.True((await ReadAsync("Ann Example"u8.ToArray(), "next")).Ok);
    }

    [Theory]
    [MemberData(nameof(Harmless))]
    public async Task Is_read_and_nothing_else_happens(string file)
    {
        using var remote = new TcpListener(IPAddress.Loopback, 0);
        remote.Start();
        var read = await ReadAsync(HostileFiles.Harmless[file]($"http://{remote.LocalEndpoint}/"), file);
        Unended();
        Assert.True(read.Ok, read.Refusal?.Code);
        Assert.Contains("Ann Example", read.Value.Text, StringComparison.Ordinal);
        Assert.False(remote.Pending(), "the reader called another machine");
    }

    [Fact]
    public void A_table_that_claims_two_thousand_million_objects_takes_no_room_for_them()
    {
        var content = Encoding.ASCII.GetBytes(
            "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
            + "3 0 obj\n<</Type/XRef/Size 2147483648/W[1 2 1]/Root 1 0 R/Length 20>>stream\n01234567890123456789\nendstream\nendobj\nstartxref\n98\n%%EOF");
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.False(ResumeReader.Read(content, "cv.pdf", TestContext.Current.CancellationToken).Ok);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 50_000_000);
    }

    public void Dispose() => reading.Dispose();

    private async Task<Outcome<ResumeReading>> ReadAsync(byte[] content, string file)
    {
        var name = file.StartsWith("markdown", StringComparison.Ordinal) ? "cv.md" : "cv.txt";
        Assert.True(content.Length <= 20 * 1024 * 1024, $"{content.Length} bytes could not be handed in");
        await reading.ReadAsync(ReadingKinds.Resume, "cv.txt", "warm"u8.ToArray(), TestContext.Current.CancellationToken);
        var watch = Stopwatch.StartNew();
        var read = await reading.ReadAsync(ReadingKinds.Resume, name, content, TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper?.WriteLine($"{content.Length / 1024} KiB, {read.Refusal?.Code ?? "read"}, {watch.ElapsedMilliseconds} ms, {string.Join(',', ends)}");
        return read;
    }

    private void Unended() => Assert.True(ends.Count == 0, $"its worker was ended: {string.Join(',', ends)}");
}
