using System.Security.Cryptography;
using Huxin.Documents.Signatures;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Platform.Papers;

/// <summary>The organization's signing identity; the first to ask makes it.</summary>
internal sealed class SigningKeys(HuxinDb db, FirstComer first)
{
    public async Task<SigningIdentity> OfAsync(OrganizationRow organization, CancellationToken cancel)
    {
        if (await FindAsync(cancel) is { } known)
        {
            return known;
        }

        // Every node must sign with the same key from the first paper on.
        await first.AddAsync(() => db.Set<SigningKeyRow>().AnyAsync(cancel), (apart, work) =>
        {
            using var randomness = RandomNumberGenerator.Create();
            apart.Add(new SigningKeyRow
            {
                Id = work.NewId(),
                Pem = SigningIdentity.Create(organization.Name, work.Now, randomness).ToPem(),
                CreatedAt = work.Now,
            });
            work.Note("papers.signing-key-made", $"organization:{organization.Id}");
        }, cancel);
        return (await FindAsync(cancel))!;
    }

    public async Task<SigningIdentity?> FindAsync(CancellationToken cancel) =>
        await db.Set<SigningKeyRow>().AsNoTracking().SingleOrDefaultAsync(cancel) is { } row ? SigningIdentity.FromPem(row.Pem) : null;
}
