namespace Huxin.Platform.Hosting;

/// <summary>Where this program and its runtime lie, for starting a process of our own.</summary>
internal static class OwnProgram
{
    /// <summary>The program and the arguments that come before any verb: itself, or the runtime with our library.</summary>
    public static (string Program, IReadOnlyList<string> Arguments) Path =>
        System.IO.Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "huxin"
            ? (Environment.ProcessPath!, [])
            : (DotnetHost, [System.IO.Path.Combine(AppContext.BaseDirectory, "huxin.dll")]);

    public static string DotnetHost =>
        System.IO.Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath!
        : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
}
