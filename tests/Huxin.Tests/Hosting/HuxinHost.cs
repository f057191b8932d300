using Huxin.Platform.Hosting;
using Huxin.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Huxin.Tests.Hosting;

/// <summary>The real program on a port of its own, with the stand-in registers beside it and a folder that is gone afterwards.</summary>
public sealed class HuxinHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly WebApplication sandbox;
    private readonly string folder;

    private HuxinHost(WebApplication app, WebApplication sandbox, string folder) => (this.app, this.sandbox, this.folder) = (app, sandbox, folder);

    /// <summary>The connection string; empty for SQLite in <see cref="Folder"/>.</summary>
    public string Database { get; private init; } = "";

    public Uri Address => new(app.Urls.First());

    public Uri SandboxAddress => new(sandbox.Urls.First());

    public IServiceProvider Services => app.Services;

    /// <summary>Where the program keeps its data; gone when the host is.</summary>
    public string Folder => folder;

    internal CapturedLog Log { get; private init; } = new();

    /// <param name="demo">With the invented organization and its candidates.</param>
    /// <param name="database">A connection string; empty for what this run of the tests stands on.</param>
    /// <param name="sandboxArguments">Delays and faults of the stand-in registers.</param>
    public static Task<HuxinHost> StartAsync(bool demo, string database = "", params string[] sandboxArguments) =>
        StartWithAsync(new Dictionary<string, string?>(), demo, database, sandboxArguments);

    /// <param name="settings">Configuration keys beyond those every test has, such as a mail server.</param>
    /// <param name="demo">With the invented organization and its candidates.</param>
    /// <param name="database">A connection string; empty for what this run of the tests stands on.</param>
    /// <param name="sandboxArguments">Delays and faults of the stand-in registers.</param>
    public static async Task<HuxinHost> StartWithAsync(IReadOnlyDictionary<string, string?> settings, bool demo, string database = "", params string[] sandboxArguments)
    {
        database = database.Length > 0 ? database : await TestDatabase.ForThisRunAsync();
        var folder = Directory.CreateTempSubdirectory("huxin-test-").FullName;
        var sandbox = SandboxApp.Build(["--urls", "http://127.0.0.1:0", .. sandboxArguments]);
        await sandbox.StartAsync();
        var log = new CapturedLog();
        var built = HuxinApp.Build(demo ? ["serve", "--demo"] : ["serve"], builder =>
        {
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["urls"] = "http://127.0.0.1:0",
                ["Huxin:Data"] = folder,
                ["Logging:Console:LogLevel:Default"] = "None",
                ["Huxin:Database"] = database,
                ["Huxin:PublicUrl"] = "http://huxin.test",
                ["Huxin:Registers"] = sandbox.Urls.First(),
                ["Huxin:RegisterRetries"] = "0.01,0.01",
                ["Huxin:RegisterTimeout"] = "5",
            });
            builder.Configuration.AddInMemoryCollection(settings);
            builder.Services.AddSingleton<ILoggerProvider>(log);
        });
        var host = new HuxinHost(built.Value, sandbox, folder) { Log = log, Database = database };
        await built.Value.StartServingAsync();
        return host;
    }

    /// <summary>
    /// Stops the program and leaves its data and the registers, for another process to go on with. What is done through
    /// <see cref="Services"/> from here on is saved, and nothing runs it.
    /// </summary>
    public Task StopProgramAsync() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await sandbox.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await TestDatabase.DropAsync(Database);
        Directory.Delete(folder, recursive: true);
    }
}

/// <summary>Keeps every line the program logs, as a person would read it.</summary>
internal sealed class CapturedLog : ILoggerProvider
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> lines = new();

    public IReadOnlyCollection<string> Lines => lines;

    public ILogger CreateLogger(string categoryName) => new Logger(lines, categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(System.Collections.Concurrent.ConcurrentQueue<string> lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{category} {formatter(state, exception)} {exception}");
    }
}
