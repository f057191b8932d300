using System.Net;
using Huxin.Engine.Checks;
using Huxin.Platform.Storage;
using Huxin.Rooms.Checks;
using Huxin.Tests.BadInput;
using Huxin.Tests.Hosting;
using Huxin.Tests.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.Checks;

/// <summary>A document that is handed in is read, and both parties are shown what it says beside the claims.</summary>
public sealed class EvidenceReadingTests(DemoHost demo) : IClassFixture<DemoHost>
{
    [Fact]
    public async Task A_leaving_certificate_is_read_and_shown_to_both_parties()
    {
        var file = SharedFolder.Path("examples", "certificates", "lizhi_zhengming.docx");
        var (check, address) = await demo.PortalAsync(CheckStatus.Collecting);
        using var candidate = new Visitor(demo.Host);
        var (_, page, _) = await candidate.GetAsync($"{address}/documents");
        var item = (await CheckSteps.DossierAsync(demo.Host, check)).Items.First(row => row.Status != ItemStatus.Canceled).Kind;
        var sent = await candidate.SendAsync($"{address}/documents", page, "upload", new() { ["Input.Item"] = $"{item}" }, ("Input.Document", "证明.docx", await File.ReadAllBytesAsync(file)));
        Assert.Equal(HttpStatusCode.Found, sent.Status);

        await ReadAsync(check);
        Assert.DoesNotContain("南宫蕙", await StoredAsync(), StringComparison.Ordinal);
        using var staff = await demo.StaffAsync("zh-CN");
        foreach (var text in (string[])[(await candidate.GetAsync($"{address}/documents")).Text, (await staff.GetAsync($"/console/checks/{check}")).Text])
        {
            var said = WebUtility.HtmlDecode(text);
            Assert.Contains("离职证明", said, StringComparison.Ordinal);
            Assert.Contains("天津津沽晨报文化发展有限公司", said, StringComparison.Ordinal);
            Assert.Contains("2024-05-31", said, StringComparison.Ordinal);

            // It is about another person than the one who handed it in.
            Assert.Contains("材料写 南宫蕙", said, StringComparison.Ordinal);
        }
    }

    private async Task ReadAsync(Guid check)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            var row = await CheckSteps.WithAsync(demo.Host, services => services.GetRequiredService<HuxinDb>().Set<EvidenceRow>().AsNoTracking().SingleAsync(one => one.CheckId == check));
            if (row.ReadingJson is not null)
            {
                return;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException("The document was not read within a minute.");
    }

    /// <summary>The column as it lies in the database.</summary>
    private Task<string> StoredAsync() => CheckSteps.WithAsync(demo.Host, async services =>
    {
        var db = services.GetRequiredService<HuxinDb>();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT \"ReadingJson\" FROM checks_evidence WHERE \"ReadingJson\" IS NOT NULL";
        return (string)(await command.ExecuteScalarAsync())!;
    });
}
