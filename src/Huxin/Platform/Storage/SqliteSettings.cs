using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Huxin.Platform.Storage;

/// <summary>Write-ahead log, so that readers and the one writer do not wait for each other; a busy database is waited for, not failed on.</summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    public static SqliteSettings Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=30000; PRAGMA foreign_keys=ON;";
}
