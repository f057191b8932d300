using System.Security.Cryptography;
using System.Text;
using Huxin.Engine;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Platform.SignIn;

/// <summary>
/// The secret that lets the first visitor of an empty installation become its owner. It lives as long as the process
/// and is worth nothing once an organization exists.
/// </summary>
internal sealed class SetupLink
{
    public string Secret { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public bool Fits(string given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(Secret));
}

internal sealed record SetupForm(string? Organization, string? Uscc, string? DisplayName, string? Email, string? Password);

/// <summary>Creates the organization and its owner, once.</summary>
internal sealed class SetUp(HuxinDb db, Staff staff, Tenant tenant, Work work)
{
    public async Task<Outcome<UserRow>> RunAsync(SetupForm form, CancellationToken cancel)
    {
        if (await db.Set<OrganizationRow>().AnyAsync(cancel))
        {
            return SignInRefusals.SetUpAlready;
        }

        if (string.IsNullOrWhiteSpace(form.Organization))
        {
            return SignInRefusals.OrganizationMissing;
        }

        if (form.Uscc is { Length: > 0 } uscc && !Engine.Identifiers.Uscc.IsValid(uscc))
        {
            return SignInRefusals.UsccWrong;
        }

        var organization = new OrganizationRow
        {
            Id = work.NewId(),
            Name = form.Organization.Trim(),
            Uscc = string.IsNullOrWhiteSpace(form.Uscc) ? null : form.Uscc.Trim().ToUpperInvariant(),
            ContactName = form.DisplayName?.Trim(),
            ContactEmail = form.Email?.Trim(),
            CreatedAt = work.Now,
        };
        tenant.Enter(organization.Id);
        db.Add(organization);
        var user = await staff.AddAsync(new NewMember(form.DisplayName, form.Email, form.Password, StaffRole.Owner), work);
        if (!user.Ok)
        {
            db.ChangeTracker.Clear();
            return user.Refusal;
        }

        work.Note("platform.set-up", $"organization:{organization.Id}");
        await work.KeepAsync(cancel);
        return user;
    }
}
