using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Huxin.Platform.Ui;

/// <summary>The pages' platform: words, layouts, static assets, errors. Rooms only add their pages.</summary>
public static class UiPlatform
{
    public static IServiceCollection AddHuxinUi(this IServiceCollection services, Action<UiOptions>? configure = null)
    {
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddCascadingAuthenticationState();
        services.AddDataProtection();
        services.AddProblemDetails();
        // Chinese as itself instead of numeric escapes: pages get a good third smaller and their source readable.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddOptions<UiOptions>();
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.AddScoped(provider =>
            new Voice(ReaderLanguage.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request)));
        services.AddScoped<Toasts>();
        services.AddScoped<PageAddress>();
        return services;
    }

    /// <summary>Security headers and error pages. Call it first, so that it stands around everything else.</summary>
    public static WebApplication UseHuxinUi(this WebApplication app)
    {
        app.UseMiddleware<PageHeaders>();
        ErrorPages.Use(app);
        return app;
    }

    /// <summary>Static assets, the language switch and every Razor page of the program. Call it after sign-in is set up.</summary>
    public static WebApplication MapHuxinUi(this WebApplication app)
    {
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous().ExcludeFromDescription();
        ChooseLanguage.Map(app);
        app.MapRazorComponents<App>();
        // An unknown address is not found, rather than sent to sign-in by a policy for everything without one.
        app.MapFallback("{**path}", () => Results.NotFound()).AllowAnonymous().ExcludeFromDescription()
            .WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
        return app;
    }
}
