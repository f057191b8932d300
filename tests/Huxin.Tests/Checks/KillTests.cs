using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Huxin.Engine.Checks;
using Huxin.Platform.Audit;
using Huxin.Platform.Storage;
using Huxin.Rooms.Checks;
using Huxin.Sandbox;
using Huxin.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.Checks;

/// <summary>The program is killed, without a word, while checks run. Started again it brings each of them to its end, once.</summary>
public sealed class KillTests
{
    private const int Checks = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task Checks_that_ran_when_the_program_was_killed_complete_exactly_once()
    {
        await using var host = await HuxinHost.StartAsync(demo: true);
        var checks = new List<Guid>();
        for (var i = 0; i < Checks; i++)
        {
            checks.Add(await CheckSteps.ConfirmedAsync(host, [ItemKind.Identity, ItemKind.Education, ItemKind.Employment]));
        }

        await host.StopProgramAsync();
        using var sandbox = new HttpClient { BaseAddress = host.SandboxAddress };
        (await sandbox.DeleteAsync("/_control/log")).EnsureSuccessStatusCode();
        (await sandbox.PostAsJsonAsync("/_control/settings", new FaultSettings { DelayMs = new() { ["*"] = 700 } })).EnsureSuccessStatusCode();
        foreach (var check in checks)
        {
            await CheckSteps.SubmitAsync(host, check);
        }

        // Killed as soon as the first question is out, then in the middle, then when some answers are kept and some are not.
        var needed = new Dictionary<string, int>();
        foreach (var reached in (Func<Progress, bool>[])[p => p.Asked >= 1, p => p.Kept >= 2, p => p.Kept >= 5])
        {
            using var program = Program(host);
            await UntilAsync(host, checks, sandbox, reached, program);
            program.Kill();
            await program.WaitForExitAsync();
            Assert.Equal(128 + 9, program.ExitCode);
            await CountNeededAsync(host, checks, sandbox, needed);
        }

        using var last = Program(host);
        try
        {
            await UntilAsync(host, checks, sandbox, p => p.Done == Checks, last);
        }
        finally
        {
            last.Kill();
            await last.WaitForExitAsync();
        }

        var questions = await QuestionsAsync(sandbox);
        foreach (var check in checks)
        {
            var dossier = await CheckSteps.DossierAsync(host, check);
            Assert.Equal(["chsi", "employer", "social-insurance"], dossier.Answers.Select(answer => answer.Register).Order(StringComparer.Ordinal));
            Assert.All(dossier.Answers, answer => Assert.Equal(AnswerState.Answered, answer.State));
            Assert.All(dossier.Items.Where(item => item.Status != ItemStatus.Canceled), item => Assert.NotNull(item.Result));
            foreach (var answer in dossier.Answers)
            {
                var question = Assert.Single(questions, q => string.Equals(q.Key, answer.Id.ToString(), StringComparison.OrdinalIgnoreCase));
                Assert.True(question.TimesAsked <= 1 + needed.GetValueOrDefault(question.Key),
                    $"{answer.Register} was asked {question.TimesAsked} times, {1 + needed.GetValueOrDefault(question.Key)} were needed");
            }

            var audit = await CheckSteps.WithAsync(host, services => services.GetRequiredService<HuxinDb>().Set<AuditRow>().AsNoTracking()
                .Where(row => row.Subject == $"check:{check}").Select(row => row.Action + " " + row.Detail).ToListAsync());
            foreach (var action in new[] { "checks.assessed", "checks.source-answered chsi", "checks.source-answered employer", "checks.source-answered social-insurance" })
            {
                Assert.Single(audit, entry => entry.StartsWith(action, StringComparison.Ordinal));
            }
        }

        Assert.Equal(questions.Count, checks.Count * 3);
    }

    private sealed record Progress(int Asked, int Kept, int Done);

    /// <summary>A question that was out and whose answer was not kept when the program died has to be asked once more.</summary>
    private static async Task CountNeededAsync(HuxinHost host, List<Guid> checks, HttpClient sandbox, Dictionary<string, int> needed)
    {
        var questions = await QuestionsAsync(sandbox);
        foreach (var check in checks)
        {
            foreach (var answer in (await CheckSteps.DossierAsync(host, check)).Answers.Where(answer => answer.State == AnswerState.Asking))
            {
                if (questions.Find(q => string.Equals(q.Key, answer.Id.ToString(), StringComparison.OrdinalIgnoreCase)) is { } asked)
                {
                    needed[asked.Key] = needed.GetValueOrDefault(asked.Key) + 1;
                }
            }
        }
    }

    private static async Task UntilAsync(HuxinHost host, List<Guid> checks, HttpClient sandbox, Func<Progress, bool> reached, Process program)
    {
        var until = TimeProvider.System.GetUtcNow() + Patience;
        Progress? progress = null;
        while (TimeProvider.System.GetUtcNow() < until)
        {
            Assert.False(program.HasExited, "the program ended by itself");
            var dossiers = new List<CheckDossier>();
            foreach (var check in checks)
            {
                dossiers.Add(await CheckSteps.DossierAsync(host, check));
            }

            progress = new(
                (await QuestionsAsync(sandbox)).Count,
                dossiers.Sum(dossier => dossier.Answers.Count(answer => answer.State == AnswerState.Answered)),
                dossiers.Count(dossier => dossier.Check.Status == CheckStatus.CandidateReview));
            if (reached(progress))
            {
                return;
            }

            await Task.Delay(30);
        }

        Assert.Fail($"after {Patience.TotalSeconds} s: {progress}");
    }

    private static async Task<List<LoggedQuestion>> QuestionsAsync(HttpClient sandbox) =>
        (await sandbox.GetFromJsonAsync<List<LoggedQuestion>>("/_control/log"))!;

    private static Process Program(HuxinHost host)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "huxin.dll"), "serve", "--urls", $"http://127.0.0.1:{port}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["HUXIN_DATA"] = host.Folder;
        start.Environment["HUXIN_DATABASE"] = host.Database;
        start.Environment["HUXIN_REGISTERS"] = host.SandboxAddress.ToString();
        var program = Process.Start(start)!;
        program.OutputDataReceived += (_, _) => { };
        program.ErrorDataReceived += (_, _) => { };
        program.BeginOutputReadLine();
        program.BeginErrorReadLine();
        return program;
    }
}
