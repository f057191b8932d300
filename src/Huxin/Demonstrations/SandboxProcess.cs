using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Huxin.Platform.Hosting;

namespace Huxin.Demonstrations;

/// <summary>
/// The stand-in registers, running as a process of their own beside the program. They end when the program ends, however it ends:
/// they watch their standard input, which closes with the parent.
/// </summary>
internal sealed class SandboxProcess(Process process, Uri address) : IDisposable
{
    public Uri Address => address;

    /// <summary>Null when the stand-in registers are not installed beside the program.</summary>
    public static SandboxProcess? Start()
    {
        var library = Path.Combine(AppContext.BaseDirectory, "sandbox", "huxin-sandbox.dll");
        if (!File.Exists(library))
        {
            return null;
        }

        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo(OwnProgram.DotnetHost) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in new[] { library, "--urls", address.ToString(), "--delay-ms", "400", "--exit-with-parent", "true" })
        {
            start.ArgumentList.Add(argument);
        }

        // What configures the program must not configure its stand-in.
        foreach (var name in start.Environment.Keys.Where(key => key.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || key.StartsWith("HUXIN_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return new SandboxProcess(process, address);
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        if (!process.WaitForExit(2000))
        {
            process.Kill();
        }

        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
