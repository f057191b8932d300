using Huxin.Engine.Checks;
using Huxin.Platform.Audit;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Huxin.Rooms.Checks;
using Huxin.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.Storage;

/// <summary>The whole demonstration, through the real use cases and errands, on each database.</summary>
public abstract class DemonstrationTests
{
    protected abstract Task<HuxinHost> StartAsync();

    [Fact]
    public async Task Every_stage_is_reached_and_the_audit_chain_is_whole()
    {
        await using var host = await StartAsync();
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HuxinDb>();
        var organization = await db.Set<OrganizationRow>().SingleAsync();

        // Without an organization nothing is visible.
        Assert.Empty(await db.Set<CheckRow>().ToListAsync());

        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(organization.Id);
        var states = (await db.Set<CheckRow>().ToListAsync()).ConvertAll(check => check.Status);
        Assert.Equal(11, states.Count);
        foreach (var status in new[] { CheckStatus.Invited, CheckStatus.Verifying, CheckStatus.CandidateReview, CheckStatus.Disputed, CheckStatus.Ready, CheckStatus.ConsentWithdrawn, CheckStatus.Canceled })
        {
            Assert.Contains(status, states);
        }

        var audit = await db.Set<AuditRow>().AsNoTracking().OrderBy(row => row.Sequence).ToListAsync();
        Assert.Null(AuditChain.FirstBreak(audit));
        audit[3].Detail = "changed afterwards";
        Assert.Equal(audit[3].Sequence, AuditChain.FirstBreak(audit));
    }

    [Fact]
    public async Task What_identifies_a_person_is_not_readable_in_the_tables()
    {
        await using var host = await StartAsync();
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HuxinDb>();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = """SELECT "ClaimsJson" || "CandidateEmail" FROM checks_checks""";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = 0;
        while (await reader.ReadAsync())
        {
            rows++;
            Assert.DoesNotContain("@candidate.example", reader.GetString(0), StringComparison.Ordinal);
            Assert.DoesNotContain("idNumber", reader.GetString(0), StringComparison.Ordinal);
        }

        Assert.Equal(11, rows);
    }
}

public sealed class DemonstrationOnSqlite : DemonstrationTests
{
    protected override Task<HuxinHost> StartAsync() => HuxinHost.StartAsync(demo: true);
}

public sealed class DemonstrationOnPostgres : DemonstrationTests
{
    protected override async Task<HuxinHost> StartAsync() => await HuxinHost.StartAsync(demo: true, await TestDatabase.PostgresAsync());
}
