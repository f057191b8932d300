using System.Security.Cryptography;
using Huxin.Engine;
using Huxin.Platform.Secrets;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Platform.Links;

/// <summary>
/// Makes, opens and revokes single-purpose links. The secret has 192 random bits; what is stored cannot be turned back into it.
/// </summary>
internal sealed class SignedLinks(HuxinDb db, SecretBox box, Tenant tenant, Actor actor, Work work)
{
    public static readonly Refusal Unknown = new("links.unknown",
        "这个链接打不开。可能复制时少了几个字符，请从邮件里重新打开。",
        "This link does not open. Some characters may be missing; please open it from the mail again.");

    public static readonly Refusal Expired = new("links.expired",
        "这个链接已过期。您填写过的内容都已保留，请联系发送邮件的人重新发送链接。",
        "This link has expired. What you entered is kept; please ask the sender of the mail for a new link.");

    public static readonly Refusal Revoked = new("links.revoked",
        "这个链接已被新的链接取代或已停用。请使用最近一封邮件里的链接。",
        "This link has been replaced or withdrawn. Please use the link in the most recent mail.");

    /// <summary>Adds a link to what <see cref="Work.KeepAsync"/> will keep and returns the secret for the mail; it is shown only now.</summary>
    public string Add(string purpose, Guid subject, DateTimeOffset expiresAt)
    {
        var secret = Convert.ToBase64String(RandomNumberGenerator.GetBytes(24)).Replace('+', '-').Replace('/', '_');
        db.Add(new LinkRow
        {
            Id = work.NewId(),
            Purpose = purpose,
            Subject = subject,
            SecretHash = box.Fingerprint("link", secret),
            CreatedAt = work.Now,
            ExpiresAt = expiresAt,
        });
        return secret;
    }

    /// <summary>Finds what a secret opens and enters its organization. The purpose must be the one asked for.</summary>
    public async Task<Outcome<LinkRow>> OpenAsync(string purpose, string secret, CancellationToken cancel)
    {
        if (secret.Length is < 20 or > 64)
        {
            return Unknown;
        }

        var hash = box.Fingerprint("link", secret);

        // The organization is not known before the link is: the one place that looks across tenants, by an unguessable key.
        var row = await db.Set<LinkRow>().IgnoreQueryFilters().AsNoTracking()
            .SingleOrDefaultAsync(link => link.SecretHash == hash && link.Purpose == purpose, cancel);
        if (row is null)
        {
            return Unknown;
        }

        if (row.RevokedAt is not null)
        {
            return Revoked;
        }

        if (row.ExpiresAt <= work.Now)
        {
            return Expired;
        }

        tenant.Enter(row.OrganizationId);
        actor.IsHolderOf(purpose, row.Subject);
        if (row.LastOpenedAt is null || work.Now - row.LastOpenedAt > TimeSpan.FromMinutes(1))
        {
            await db.Set<LinkRow>().Where(link => link.Id == row.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(link => link.LastOpenedAt, work.Now), cancel);
        }

        return row;
    }

    /// <summary>Ends every open link to the subject; a new one may follow.</summary>
    public async Task RevokeAsync(string purpose, Guid subject, CancellationToken cancel)
    {
        foreach (var link in await db.Set<LinkRow>().Where(l => l.Purpose == purpose && l.Subject == subject && l.RevokedAt == null).ToListAsync(cancel))
        {
            link.RevokedAt = work.Now;
        }
    }
}
