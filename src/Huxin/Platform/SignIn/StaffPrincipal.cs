using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Huxin.Platform.SignIn;

/// <summary>What the cookie says of a member of staff: organization, role, and what the role permits.</summary>
internal sealed class StaffPrincipal(UserManager<UserRow> users, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<UserRow>(users, options)
{
    public const string OrganizationClaim = "huxin:organization";
    public const string RoleClaim = "huxin:role";
    public const string PermissionClaim = "huxin:may";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(UserRow user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        var nameClaim = identity.FindFirst(identity.NameClaimType);
        if (nameClaim is not null)
        {
            identity.RemoveClaim(nameClaim);
        }

        identity.AddClaim(new Claim(identity.NameClaimType, user.DisplayName));
        identity.AddClaim(new Claim(OrganizationClaim, user.OrganizationId.ToString()));
        identity.AddClaim(new Claim(RoleClaim, user.Role.ToString()));
        foreach (var permission in Permissions.Of(user.Role))
        {
            identity.AddClaim(new Claim(PermissionClaim, permission.ToString()));
        }

        return identity;
    }
}
