using System.Security.Cryptography;
using Huxin.Documents.Signatures;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Platform.Papers;

/// <summary>The organization's signing identity; the first to ask makes it.</summary>
internal sealed class SigningKeys(HuxinDb db, Tenant tenant, IServiceScopeFactory scopes)
{
    public async Task<SigningIdentity> OfAsync(OrganizationRow organization, CancellationToken cancel)
    {
        if (await FindAsync(cancel) is { } known)
        {
            return known;
        }

        // Kept at once and apart from what the caller is about to change: every node must sign with the same key from the first paper on.
        await using (var scope = scopes.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<Tenant>().Enter(tenant.OrganizationId);
            var work = scope.ServiceProvider.GetRequiredService<Work>();
            using var randomness = RandomNumberGenerator.Create();
            scope.ServiceProvider.GetRequiredService<HuxinDb>().Add(new SigningKeyRow
            {
                Id = work.NewId(),
                Pem = SigningIdentity.Create(organization.Name, work.Now, randomness).ToPem(),
                CreatedAt = work.Now,
            });
            work.Note("papers.signing-key-made", $"organization:{tenant.OrganizationId}");
            try
            {
                await work.KeepAsync(cancel);
            }
            catch (DbUpdateException) when (!cancel.IsCancellationRequested)
            {
                // Another asked at the same moment and was first. If that is not it, the next line finds nothing and says so.
            }
        }

        return await FindAsync(cancel) ?? throw new InvalidOperationException("The signing key could not be kept.");
    }

    public async Task<SigningIdentity?> FindAsync(CancellationToken cancel) =>
        await db.Set<SigningKeyRow>().AsNoTracking().SingleOrDefaultAsync(cancel) is { } row ? SigningIdentity.FromPem(row.Pem) : null;
}
