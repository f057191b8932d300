using Huxin.Demonstrations;
using Huxin.Engine.Checks;
using Huxin.Platform.Mail;
using Huxin.Platform.Storage;
using Huxin.Rooms.Checks;
using Huxin.Tests.Checks;
using Huxin.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.BadInput;

/// <summary>One demonstration for the tests that send what nobody should send.</summary>
public sealed class DemoHost : IAsyncLifetime
{
    public HuxinHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await HuxinHost.StartAsync(demo: true);

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    internal Task<Visitor> StaffAsync(string language) => new Visitor(Host, language).SignInAsync("lead@demo.example", DemoAccounts.Password);

    /// <summary>The address of the portal of a check that stands where it is told, out of the mail that was sent to its candidate.</summary>
    internal Task<(Guid Check, string Address)> PortalAsync(CheckStatus status) => CheckSteps.WithAsync(Host, async services =>
    {
        var db = services.GetRequiredService<HuxinDb>();
        var check = await db.Set<CheckRow>().Where(row => row.Status == status).Select(row => row.Id).FirstAsync();
        return (check, await AddressAsync(db, check));
    });

    internal static async Task<string> AddressAsync(HuxinDb db, Guid check)
    {
        var mails = await db.Set<MailRow>().Where(row => row.About == $"check:{check}").OrderByDescending(row => row.CreatedAt).ToListAsync();
        var text = mails.Select(mail => mail.Text).First(text => text.Contains("/c/", StringComparison.Ordinal));
        return string.Concat(text[text.IndexOf("/c/", StringComparison.Ordinal)..].TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_'));
    }
}
