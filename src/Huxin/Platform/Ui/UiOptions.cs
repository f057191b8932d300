using System.Security.Claims;

namespace Huxin.Platform.Ui;

/// <summary>What the pages need to know of the installation they run in.</summary>
public sealed class UiOptions
{
    /// <summary>The installation holds invented data; every page then says so.</summary>
    public bool Demonstration { get; set; }

    /// <summary>Where the sign-out button posts to.</summary>
    public string SignOutPath { get; set; } = "/sign-out";

    public string SignInPath { get; set; } = "/sign-in";

    public string AccountPath { get; set; } = "/console/account";

    /// <summary>Whether a person holds a permission; decides which navigation entries show. Pages still guard themselves.</summary>
    public Func<ClaimsPrincipal, string, bool> Allows { get; set; } = (user, permission) => user.HasClaim("permission", permission);

    /// <summary>The organization the signed-in person works for, as the console's top bar shows it.</summary>
    public Func<HttpContext, string?> Organization { get; set; } = _ => null;
}
