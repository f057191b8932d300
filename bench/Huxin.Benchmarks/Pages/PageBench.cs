using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Huxin.Benchmarks.Screening;

namespace Huxin.Benchmarks.Pages;

/// <summary>
/// <c>pages PROGRAM [--rate 300] [--seconds 20]</c>: starts the built program with its demonstration on a port of its own and asks for the employer's
/// public pages at a steady rate, each request at its time whether the one before has been answered or not. What is measured is the time from the
/// moment a request was due to the last byte of its answer, client included: no less than the server's own time.
/// </summary>
internal static class PageBench
{
    /// <summary>One address would meet the limit of requests for one visitor; the loopback network has many.</summary>
    private const int Visitors = 16;

    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Length == 0 || !File.Exists(args[0]))
        {
            await Console.Error.WriteLineAsync("pages PROGRAM [--rate N] [--seconds N]: give the built program.");
            return 2;
        }

        var rate = Number(args, "--rate", 300);
        var seconds = Number(args, "--seconds", 20);
        var folder = Directory.CreateTempSubdirectory("huxin-pages-").FullName;
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        using var program = Start(args[0], folder, address);
        try
        {
            var visitors = Enumerable.Range(1, Visitors).Select(n => Visitor(address, IPAddress.Parse($"127.0.0.{n}"))).ToList();
            var job = await ReadyAsync(address);
            Console.WriteLine("| page | KiB compressed | asked | rate a second | p50 ms | p95 ms | p99 ms | longest ms | not 200 |");
            Console.WriteLine("| --- | --: | --: | --: | --: | --: | --: | --: | --: |");
            foreach (var path in new[] { "/e/yunqi", job })
            {
                await AskAsync(visitors, path, rate, 3);
                Console.WriteLine(await AskAsync(visitors, path, rate, seconds));
            }

            visitors.ForEach(visitor => visitor.Dispose());
            return 0;
        }
        finally
        {
            program.Kill(entireProcessTree: true);
            await program.WaitForExitAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> AskAsync(List<HttpClient> visitors, string path, int rate, int seconds)
    {
        var count = rate * seconds;
        var times = new double[count];
        var bad = 0;
        long bytes = 0;
        var started = Stopwatch.GetTimestamp();
        var asked = new Task[count];
        for (var i = 0; i < count; i++)
        {
            var due = started + (long)((double)i / rate * Stopwatch.Frequency);
            while (Stopwatch.GetTimestamp() < due)
            {
                var left = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due);
                await Task.Delay(left > TimeSpan.FromMilliseconds(2) ? 1 : 0);
            }

            var (index, visitor) = (i, visitors[i % visitors.Count]);
            asked[i] = Task.Run(async () =>
            {
                using var answer = await visitor.GetAsync(path);
                var content = await answer.Content.ReadAsByteArrayAsync();
                times[index] = Stopwatch.GetElapsedTime(due).TotalMilliseconds;
                Interlocked.Add(ref bytes, content.Length);
                if (answer.StatusCode != HttpStatusCode.OK)
                {
                    Interlocked.Increment(ref bad);
                }
            });
        }

        await Task.WhenAll(asked);
        var took = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Array.Sort(times);
        return string.Create(CultureInfo.InvariantCulture,
            $"| {(path.Length > 20 ? "/e/yunqi/jobs/…" : path)} | {bytes / 1024.0 / count:F1} | {count} | {count / took:F0} | {times[count / 2]:F1} | {times[count * 95 / 100]:F1} | {times[count * 99 / 100]:F1} | {times[^1]:F1} | {bad} |");
    }

    /// <summary>Waits for the demonstration, and finds a job's page on the employer's.</summary>
    private static async Task<string> ReadyAsync(Uri address)
    {
        using var visitor = new HttpClient { BaseAddress = address };
        for (var tries = 0; tries < 240; tries++)
        {
            await Task.Delay(500);
            try
            {
                var page = await visitor.GetStringAsync("/e/yunqi/sitemap.xml");
                if (page.IndexOf("/e/yunqi/jobs/", StringComparison.Ordinal) is > 0 and var at)
                {
                    return page[at..page.IndexOf('<', at)];
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new TimeoutException("The demonstration did not come up.");
    }

    private static HttpClient Visitor(Uri address, IPAddress from) => new(new SocketsHttpHandler
    {
        // As browsers ask; the copy that is counted is the one that travels.
        AutomaticDecompression = DecompressionMethods.None,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectCallback = async (context, cancel) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            socket.Bind(new IPEndPoint(from, 0));
            await socket.ConnectAsync(context.DnsEndPoint, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    { BaseAddress = address, DefaultRequestHeaders = { { "Accept-Encoding", "br, gzip" }, { "Accept-Language", "zh-CN" } } };

    private static Process Start(string program, string folder, Uri address)
    {
        var start = new ProcessStartInfo(program, ["serve", "--demo"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["HUXIN_DATA"] = folder;
        start.Environment["HUXIN_URLS"] = address.ToString();
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static int Number(string[] args, string option, int otherwise) =>
        int.TryParse(ScreeningBench.Value(args, option), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
