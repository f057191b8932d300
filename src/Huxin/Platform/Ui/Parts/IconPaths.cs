namespace Huxin.Platform.Ui;

/// <summary>The outlines of the icons, by name. An unknown name draws a plain dot instead of failing a page.</summary>
internal static class IconPaths
{
    private static readonly Dictionary<string, string> Paths = new(StringComparer.Ordinal)
    {
        ["menu"] = "M4 6h16M4 12h16M4 18h16",
        ["home"] = "M4 11l8-7 8 7M6 10v10h12V10M10 20v-6h4v6",
        ["user"] = "M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M4 20c1-4 4-6 8-6s7 2 8 6",
        ["people"] = "M5 8a3 3 0 1 0 6 0a3 3 0 1 0-6 0M2 19c.5-4 3-6 6-6s5.500 2 6 6M15 5.500a3 3 0 0 1 0 5.500M17 13.500c2.500.500 4 2.500 4.500 5.500",
        ["building"] = "M5 21V4h9v17M14 9h5v12M3 21h18M8 8h3M8 12h3M8 16h3",
        ["document"] = "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
        ["check"] = "M4 4h16v16H4zM8 12l3 3 5-6",
        ["question"] = "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M9.500 9.500c0-3.500 5-3.500 5 0c0 2-2.500 2-2.500 4.500M12 17v.200",
        ["talk"] = "M4 5h16v11h-9l-4 4v-4H4zM8 9h8M8 12h5",
        ["feedback"] = "M4 6h11v8H9l-5 4zM9 17h6l5 3V10h-2",
        ["reputation"] = "M4 10v4l3 1 9 4V5l-9 4zM7 15l1 5M19 9c1.500 1.500 1.500 4.500 0 6",
        ["journey"] = "M5 19a2 2 0 1 0 4 0a2 2 0 1 0-4 0M15 5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M9 19h6a3.500 3.500 0 0 0 0-7H9a3.500 3.500 0 0 1 0-7h6",
        ["tour"] = "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M3 12c5 4 13 4 18 0M12 3c4 5 4 13 0 18",
        ["culture"] = "M12 20c-6-4-8-7-8-10a4 4 0 0 1 8-1.500a4 4 0 0 1 8 1.500c0 3-2 6-8 10z",
        ["insight"] = "M4 20V4M4 20h16M8 16v-4M12 16V8M16 16v-6",
        ["privacy"] = "M12 3l7 3v5c0 5-3 8-7 10c-4-2-7-5-7-10V6zM9 12l2 2 4-4",
        ["integration"] = "M9 3v5M15 3v5M6 8h12v4a6 6 0 0 1-12 0zM12 18v3",
        ["settings"] = "M9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0M12 3v3M12 18v3M3 12h3M18 12h3M5.600 5.600l2.100 2.100M16.300 16.300l2.100 2.100M5.600 18.400l2.100-2.100M16.300 7.700l2.100-2.100",
        ["calendar"] = "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4",
        ["clock"] = "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v5l3 2",
        ["search"] = "M4 10.500a6.500 6.500 0 1 0 13 0a6.500 6.500 0 1 0-13 0M15.500 15.500L21 21",
        ["plus"] = "M12 5v14M5 12h14",
        ["download"] = "M12 4v11M7 11l5 5 5-5M4 20h16",
        ["upload"] = "M12 16V5M7 9l5-5 5 5M4 20h16",
        ["mail"] = "M3 6h18v13H3zM3 7l9 7 9-7",
        ["job"] = "M3 8h18v12H3zM9 8V4h6v4M3 13h18",
        ["audit"] = "M6 3h12v18H6zM9 8h6M9 12h6M9 16h3",
        ["key"] = "M4 15a4 4 0 1 0 8 0a4 4 0 1 0-8 0M11 12.500L19 4M16 7l3 3",
    };

    public static IEnumerable<string> Names => Paths.Keys;

    public static string Of(string name) => Paths.GetValueOrDefault(name, "M10 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0");
}
