using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Tests.Storage;

/// <summary>The model and the migrations of both databases say the same. No server is needed to know.</summary>
public sealed class MigrationTests
{
    [Fact]
    public void Nothing_in_the_model_waits_for_a_migration_on_SQLite() =>
        Assert.False(new SqliteDesign().CreateDbContext([]).Database.HasPendingModelChanges());

    [Fact]
    public void Nothing_in_the_model_waits_for_a_migration_on_PostgreSQL() =>
        Assert.False(new PostgresDesign().CreateDbContext([]).Database.HasPendingModelChanges());
}
