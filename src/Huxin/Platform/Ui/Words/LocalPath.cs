namespace Huxin.Platform.Ui;

/// <summary>A path on this site, never an address elsewhere: what a "back" parameter may hold.</summary>
public static class LocalPath
{
    public static string OrHome(string? path) => IsLocal(path) ? path! : "/";

    /// <summary>
    /// Starts with exactly one slash and holds no backslash or control character
    /// (browsers read <c>//host</c>, <c>/\host</c> and <c>/⇥/host</c> as other sites).
    /// </summary>
    public static bool IsLocal(string? path) =>
        path is ['/', ..]
        && path is not ['/', '/' or '\\', ..]
        && !path.AsSpan().Contains('\\')
        && !path.Any(char.IsControl);
}
