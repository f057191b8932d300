using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Huxin.Documents.Reading.Isolated;
using Huxin.Documents.Resumes;
using Huxin.Documents.Signatures;
using Huxin.Engine;

namespace Huxin.Documents.Tests.Reading.Isolated;

/// <summary>One bad file is refused within its limits, and the next one is read as if nothing had happened.</summary>
public sealed class IsolatedReadingTests
{
    private static readonly IsolationLimits small = new() { Workers = 2 };

    public static TheoryData<string, string> Bad { get; } = new()
    {
        { "endless", "documents.too-complex" },
        { "deaf", "documents.too-complex" },
        { "hungry", "" },
        { "hungry-outside", "documents.too-complex" },
        { "deep", "" },
        { "throwing", "documents.stopped" },
        { "gone", "documents.stopped" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_bad_file_is_refused_in_time_and_the_next_one_is_read(string name, string code)
    {
        var ends = new List<WorkerEnd>();
        using var reading = Reading(small, (_, end) => ends.Add(end));
        Assert.Equal("before", (await ReadAsync(reading, BadReaders.Good, "before")).Value);
        var worker = Assert.Single(reading.Workers);

        var watch = Stopwatch.StartNew();
        var kind = (ReadingKind<string, string>)BadReaders.All.Single(kind => kind.Name == name);
        var refused = await ReadAsync(reading, kind, "bad");

        // A heap that is full or a stack that is used up ends the worker by itself or is noticed first: both are right.
        Assert.Contains(refused.Refusal?.Code, code.Length > 0 ? [code] : (string[])["documents.too-complex", "documents.stopped"]);
        Assert.True(watch.Elapsed < kind.Time + TimeSpan.FromSeconds(2), $"{watch.Elapsed}");
        Assert.Single(ends);
        Assert.Equal("after", (await ReadAsync(reading, BadReaders.Good, "after")).Value);
        Assert.DoesNotContain(worker, reading.Workers);
        Assert.False(Running(worker));
    }

    [Fact]
    public async Task Eight_files_at_once_are_all_answered_though_some_are_bad()
    {
        using var reading = Reading(small);
        var asked = Enumerable.Range(0, 8).Select(i => i % 4 == 3
            ? ReadAsync(reading, BadReaders.Throwing, "bad")
            : ReadAsync(reading, BadReaders.Good, $"file {i}")).ToList();
        var answers = await Task.WhenAll(asked);

        Assert.Equal([0, 1, 2, 4, 5, 6], Enumerable.Range(0, 8).Where(i => answers[i].Ok && answers[i].Value == $"file {i}"));
        Assert.All([3, 7], i => Assert.Equal("documents.stopped", answers[i].Refusal?.Code));
        Assert.InRange(reading.Workers.Count, 1, small.Workers);
    }

    [Fact]
    public async Task A_good_file_keeps_its_worker_warm_for_the_next()
    {
        using var reading = Reading(small);
        await ReadAsync(reading, BadReaders.Good, "one");
        var worker = Assert.Single(reading.Workers);
        await ReadAsync(reading, BadReaders.Refusing, "two");
        await ReadAsync(reading, BadReaders.Good, "three");
        Assert.Equal([worker], reading.Workers);
    }

    [Fact]
    public async Task A_refusal_crosses_over_with_its_code_and_both_sentences()
    {
        using var reading = Reading(small);
        var refused = await ReadAsync(reading, BadReaders.Refusing, "no");
        Assert.Equal(("documents.no", "不读", "No."), (refused.Refusal!.Code, refused.Refusal.Says.Zh, refused.Refusal.Says.En));
    }

    [Fact]
    public async Task A_worker_gets_no_secret_of_the_server()
    {
        Environment.SetEnvironmentVariable("HUXIN_MASTERKEY", "not for you");
        Environment.SetEnvironmentVariable("ConnectionStrings__Huxin", "Host=secret");
        try
        {
            using var reading = Reading(small);
            var seen = await reading.ReadAsync(BadReaders.Surroundings, "", "x"u8.ToArray(), TestContext.Current.CancellationToken);
            Assert.DoesNotContain("HUXIN_MASTERKEY", seen.Value.Keys);
            Assert.All(seen.Value.Keys, name => Assert.Matches("^(DOTNET_|TMP|TEMP|SystemRoot|_$|PWD$|SHLVL$)", name));
        }
        finally
        {
            Environment.SetEnvironmentVariable("HUXIN_MASTERKEY", null);
            Environment.SetEnvironmentVariable("ConnectionStrings__Huxin", null);
        }
    }

    [Fact]
    public async Task Closing_ends_every_worker_even_one_in_the_midst_of_a_file()
    {
        var reading = Reading(small);
        await ReadAsync(reading, BadReaders.Good, "one");
        var busy = ReadAsync(reading, BadReaders.Endless, "busy");
        await Task.Delay(200, TestContext.Current.CancellationToken);
        var workers = reading.Workers;
        reading.Dispose();

        Assert.NotEmpty(workers);
        Assert.False((await busy).Ok);
        Assert.All(workers, worker => Assert.False(Running(worker)));
        Assert.Empty(reading.Workers);
    }

    [Fact]
    public async Task A_worker_ends_by_itself_when_the_program_is_gone()
    {
        using var orphan = Process.Start(new ProcessStartInfo(TestWorker.Command.Program, TestWorker.Command.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var input = orphan.StandardInput.BaseStream;
        foreach (var frame in new[] { Encoding.UTF8.GetBytes("endless"), "\"\""u8.ToArray(), "x"u8.ToArray() })
        {
            await Frames.WriteAsync(input, frame, TestContext.Current.CancellationToken);
        }

        orphan.StandardInput.Close();
        await orphan.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.Equal(0, orphan.ExitCode);
    }

    [Fact]
    public async Task A_file_that_gets_no_turn_is_told_so()
    {
        using var reading = Reading(small with { Workers = 1, Wait = TimeSpan.FromMilliseconds(100) });
        var busy = ReadAsync(reading, BadReaders.Endless, "busy");
        Assert.Equal("documents.busy", (await ReadAsync(reading, BadReaders.Good, "next")).Refusal?.Code);
        Assert.False((await busy).Ok);
    }

    [Fact]
    public async Task A_caller_that_goes_away_frees_the_turn()
    {
        using var reading = Reading(small with { Workers = 1 });
        await ReadAsync(reading, BadReaders.Good, "one");
        using var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.ReadAsync(BadReaders.Endless, "", "x"u8.ToArray(), gone.Token));
        Assert.Equal("next", (await ReadAsync(reading, BadReaders.Good, "next")).Value);
    }

    [Fact]
    public async Task A_resume_read_apart_says_the_same_as_one_read_here()
    {
        var content = Encoding.UTF8.GetBytes("林知遥\n邮箱：lin@example.com\n工作经历\n2021.06-至今  杭州澄湖智能科技有限公司  工程师\n教育经历\n2014.09-2018.06  浙江工业大学  软件工程  本科\n");
        using var reading = Reading(small);
        var apart = await reading.ReadAsync(ReadingKinds.Resume, "cv.txt", content, TestContext.Current.CancellationToken);
        var here = ResumeReader.Read(content, "cv.txt", TestContext.Current.CancellationToken);
        Assert.Equal(Text(here.Value), Text(apart.Value));
        Assert.Equal("林知遥", apart.Value.Claims.Basics.Name);

        static string Text(ResumeReading reading) =>
            JsonSerializer.Serialize(reading.Claims, EngineJson.Contract.ClaimSet) + reading.Text + reading.Format + reading.Pages + string.Join(',', reading.LowConfidence);
    }

    [Fact]
    public async Task Signatures_read_apart_are_those_read_here()
    {
        var content = PdfSource.Saying();
        using var reading = Reading(small);
        var apart = await reading.ReadAsync(ReadingKinds.Signatures, new SignatureQuestion([], DateTimeOffset.UnixEpoch), content, TestContext.Current.CancellationToken);
        Assert.Equal(SignatureReading.None with { Signatures = apart.Value.Signatures }, apart.Value);
    }

    [Fact]
    public void Every_kind_has_a_name_of_its_own() =>
        Assert.Equal(ReadingKinds.All.Count, ReadingKinds.All.Select(kind => kind.Name).Distinct().Count());

    private static IsolatedReading Reading(IsolationLimits limits, Action<string, WorkerEnd>? ended = null) => new(TestWorker.Command, limits, ended);

    private static Task<Outcome<string>> ReadAsync(IsolatedReading reading, ReadingKind<string, string> kind, string content) =>
        reading.ReadAsync(kind, "", Encoding.UTF8.GetBytes(content), TestContext.Current.CancellationToken);

    private static bool Running(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.WaitForExit(2000);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
