using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace Huxin.Platform.SignIn;

internal static class SignInPlatform
{
    public static void AddHuxinSignIn(this IServiceCollection services)
    {
        services.AddScoped<Actor>();
        services.AddSingleton<SetupLink>();
        services.AddScoped<SetUp>();
        services.AddIdentityCore<UserRow>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
                options.Password = new PasswordOptions
                {
                    // Length protects; composition rules only make people write passwords down (NIST SP 800-63B §3.1.1.2, read 2026-11-24).
                    RequiredLength = 10,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireUppercase = false,
                    RequireNonAlphanumeric = false,
                };
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddUserManager<Staff>()
            .AddEntityFrameworkStores<HuxinDb>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<StaffPrincipal>();

        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.Cookie.Name = "huxin";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(10);
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/sign-in";
            cookie.ReturnUrlParameter = "back";
            cookie.Events = new CookieAuthenticationEvents { OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync, OnRedirectToAccessDenied = NoPermission };
        });
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));

        var authorization = services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        foreach (var permission in Enum.GetValues<Permission>())
        {
            authorization.AddPolicy(permission.ToString(), policy => policy
                .RequireAuthenticatedUser()
                .RequireClaim(StaffPrincipal.PermissionClaim, permission.ToString()));
        }
    }

    private static Task NoPermission(RedirectContext<CookieAuthenticationOptions> context)
    {
        // The error page for 403 says what to do; a redirect would lose the address.
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>Signed-in staff enter their organization; everything after this sees only its rows.</summary>
    public static void UseHuxinTenancy(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.User.Identity is { IsAuthenticated: true }
            && Guid.TryParse(context.User.FindFirst(StaffPrincipal.OrganizationClaim)?.Value, out var organization)
            && Guid.TryParse(context.User.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)?.Value, out var user)
            && Enum.TryParse<StaffRole>(context.User.FindFirst(StaffPrincipal.RoleClaim)?.Value, out var role))
        {
            context.RequestServices.GetRequiredService<Tenant>().Enter(organization);
            context.RequestServices.GetRequiredService<Actor>().IsStaff(user, context.User.Identity.Name ?? "", role);
        }

        await next(context);
    });
}
