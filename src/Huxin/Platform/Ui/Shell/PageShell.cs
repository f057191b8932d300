using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Huxin.Platform.Ui;

/// <summary>
/// Which of the three frames a page stands in. It decides the root document: only the console loads the framework's
/// script, portal and public pages load one small stylesheet.
/// </summary>
public enum PageShell
{
    Public,
    Portal,
    Console,
}

internal static class PageShells
{
    /// <summary>From the page's layout; a page without one (the error pages) takes the frame of the address asked for.</summary>
    public static PageShell Of(HttpContext? http)
    {
        var page = http?.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type;
        for (var type = page; type is not null; type = LayoutOf(type))
        {
            if (type == typeof(ConsoleLayout))
            {
                return PageShell.Console;
            }

            if (type == typeof(PortalLayout))
            {
                return PageShell.Portal;
            }

            if (type == typeof(PublicLayout))
            {
                return PageShell.Public;
            }
        }

        return OfPath(ErrorPages.OriginalPath(http));
    }

    public static PageShell OfPath(PathString path) => path switch
    {
        _ when path.StartsWithSegments("/console") => PageShell.Console,
        _ when path.StartsWithSegments("/c") || path.StartsWithSegments("/my") => PageShell.Portal,
        _ => PageShell.Public,
    };

    public static Type Layout(PageShell shell) => shell switch
    {
        PageShell.Console => typeof(ConsoleLayout),
        PageShell.Portal => typeof(PortalLayout),
        _ => typeof(PublicLayout),
    };

    private static Type? LayoutOf(Type type) =>
        ((LayoutAttribute?)Attribute.GetCustomAttribute(type, typeof(LayoutAttribute)))?.LayoutType;
}
