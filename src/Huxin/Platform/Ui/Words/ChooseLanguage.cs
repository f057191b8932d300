namespace Huxin.Platform.Ui;

/// <summary><c>GET /language/{zh|en}?back=/local/path</c>: keeps the reader's choice for a year and goes back.</summary>
internal static class ChooseLanguage
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/language/{tag}", (string tag, string? back, HttpContext http) =>
    {
        if (ReaderLanguage.Named(tag) is null || tag.Length != 2)
        {
            return Results.NotFound();
        }

        http.Response.Cookies.Append(ReaderLanguage.Cookie, tag, new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            IsEssential = true,
        });
        return Results.LocalRedirect(LocalPath.OrHome(back));
    }).AllowAnonymous().ExcludeFromDescription();
}
