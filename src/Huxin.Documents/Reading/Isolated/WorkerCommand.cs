using System.Diagnostics;
using System.Globalization;

namespace Huxin.Documents.Reading.Isolated;

/// <summary>How a worker is begun: a program that calls <see cref="ReadingWorker.Serve"/>, without anything that is not its own.</summary>
public sealed record WorkerCommand(string Program, params IReadOnlyList<string> Arguments)
{
    /// <summary>What a .NET program needs to find its runtime and a place for what is temporary. Keys and connection strings stay behind.</summary>
    private static readonly string[] kept =
        ["DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "DOTNET_ROLL_FORWARD", "TMPDIR", "TEMP", "TMP", "SystemRoot"];

    internal ProcessStartInfo Start(IsolationLimits limits)
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment.Clear();
        foreach (var name in kept)
        {
            if (Environment.GetEnvironmentVariable(name) is { Length: > 0 } value)
            {
                start.Environment[name] = value;
            }
        }

        // The runtime reads its numbers as hexadecimal. One small heap that is bounded, no door for debuggers, no dump with a person's data.
        start.Environment["DOTNET_GCHeapHardLimit"] = limits.HeapBytes.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";

        // More than one résumé between two collections; still within the bound above.
        start.Environment["DOTNET_GCgen0size"] = "4000000";
        return start;
    }
}
