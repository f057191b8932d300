using Huxin.Platform.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Huxin.Platform.SignIn;

/// <summary>
/// Finds staff for signing in. Before that no organization is known, so looking a person up by mail address or id
/// crosses tenants on purpose; everything after runs inside the person's own organization.
/// </summary>
internal sealed class Staff(
    HuxinDb db,
    IUserStore<UserRow> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<UserRow> hasher,
    IEnumerable<IUserValidator<UserRow>> userValidators,
    IEnumerable<IPasswordValidator<UserRow>> passwordValidators,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<UserManager<UserRow>> log)
    : UserManager<UserRow>(store, options, hasher, userValidators, passwordValidators, normalizer, errors, services, log)
{
    public override Task<UserRow?> FindByEmailAsync(string email)
    {
        var normal = NormalizeEmail(email);
        return db.Set<UserRow>().IgnoreQueryFilters().SingleOrDefaultAsync(user => user.NormalizedEmail == normal);
    }

    public override Task<UserRow?> FindByNameAsync(string userName)
    {
        var normal = NormalizeName(userName);
        return db.Set<UserRow>().IgnoreQueryFilters().SingleOrDefaultAsync(user => user.NormalizedUserName == normal);
    }

    public override Task<UserRow?> FindByIdAsync(string userId) =>
        Guid.TryParse(userId, out var id)
            ? db.Set<UserRow>().IgnoreQueryFilters().SingleOrDefaultAsync(user => user.Id == id)
            : Task.FromResult<UserRow?>(null);
}
