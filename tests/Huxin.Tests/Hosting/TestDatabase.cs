using Npgsql;

namespace Huxin.Tests.Hosting;

/// <summary>
/// A database of its own for each program that a test starts. SQLite in the program's folder, unless HUXIN_TEST_DATABASE says
/// "postgres": then every test runs on the server that HUXIN_TEST_POSTGRES names.
/// </summary>
internal static class TestDatabase
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("HUXIN_TEST_POSTGRES") is { Length: > 0 } set ? set : null;

    /// <summary>The connection string; empty for SQLite.</summary>
    public static Task<string> ForThisRunAsync() =>
        Environment.GetEnvironmentVariable("HUXIN_TEST_DATABASE") == "postgres" ? PostgresAsync() : Task.FromResult("");

    public static async Task<string> PostgresAsync()
    {
        Assert.SkipWhen(Server is null, "needs PostgreSQL: set HUXIN_TEST_POSTGRES to a connection string");
        var name = $"huxin_{Guid.CreateVersion7():N}";
        await RunAsync($"CREATE DATABASE {name}");

        // Each program keeps few connections: many of them run side by side on one server.
        return new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 20 }.ConnectionString;
    }

    public static async Task DropAsync(string database)
    {
        if (database.Length > 0)
        {
            await RunAsync($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(database).Database} WITH (FORCE)");
        }
    }

    private static async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
