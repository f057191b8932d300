using System.Net.Mail;
using Huxin.Engine;
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

    /// <summary>Adds a member of staff to what will be kept. Nothing is saved yet: the caller's transaction decides.</summary>
    public async Task<Outcome<UserRow>> AddAsync(NewMember member, Work work)
    {
        var (name, email, password) = (member.DisplayName?.Trim() ?? "", member.Email?.Trim() ?? "", member.Password ?? "");
        if (name.Length is 0 or > 100)
        {
            return SignInRefusals.NameMissing;
        }

        if (email.Length > 200 || !MailAddress.TryCreate(email, out var address) || address.Address != email)
        {
            return SignInRefusals.EmailWrong;
        }

        if (password.Length is < 10 or > 200)
        {
            return SignInRefusals.PasswordShort;
        }

        if (await FindByEmailAsync(email) is not null)
        {
            return SignInRefusals.EmailTaken;
        }

        var user = new UserRow
        {
            Id = work.NewId(),
            OrganizationId = work.OrganizationId,
            DisplayName = name,
            Role = member.Role,
            Email = email,
            UserName = email,
            NormalizedEmail = NormalizeEmail(email),
            NormalizedUserName = NormalizeName(email),
            EmailConfirmed = true,
            LockoutEnabled = true,
            SecurityStamp = Guid.CreateVersion7(work.Now).ToString("N"),
            CreatedAt = work.Now,
        };
        user.PasswordHash = PasswordHasher.HashPassword(user, password);
        db.Add(user);
        work.Note("platform.member-added", $"user:{user.Id}", member.Role.ToString());
        return user;
    }
}

internal sealed record NewMember(string? DisplayName, string? Email, string? Password, StaffRole Role);
