using Microsoft.AspNetCore.Identity;

namespace Huxin.Platform.SignIn;

internal static class SignInEndpoints
{
    public static void Map(WebApplication app) =>
        app.MapPost("/sign-out", async (HttpContext http, SignInManager<UserRow> signIn) =>
        {
            await signIn.SignOutAsync();
            return Results.LocalRedirect("/sign-in");
        }).AllowAnonymous();
}
