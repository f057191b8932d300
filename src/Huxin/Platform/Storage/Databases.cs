using Huxin.Platform.Secrets;
using Huxin.Platform.Settings;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Huxin.Platform.Storage;

internal sealed class SqliteDb(DbContextOptions<SqliteDb> options, Tenant tenant, SecretBox box) : HuxinDb(options, tenant, box);

internal sealed class PostgresDb(DbContextOptions<PostgresDb> options, Tenant tenant, SecretBox box) : HuxinDb(options, tenant, box);

/// <summary>Registers the database that the setting names; everything else asks for <see cref="HuxinDb"/>.</summary>
internal static class Databases
{
    public static void AddHuxinStorage(this IServiceCollection services, HuxinSettings settings)
    {
        if (settings.UsesPostgres)
        {
            services.AddDbContext<PostgresDb>(options => OnPostgres(options, settings.Database));
            services.AddScoped<HuxinDb>(scope => scope.GetRequiredService<PostgresDb>());
        }
        else
        {
            services.AddDbContext<SqliteDb>(options => OnSqlite(options, settings.Database));
            services.AddScoped<HuxinDb>(scope => scope.GetRequiredService<SqliteDb>());
        }
    }

    public static void OnSqlite(DbContextOptionsBuilder options, string connection) => options
        .UseSqlite(connection, sqlite => sqlite.CommandTimeout(30).MigrationsHistoryTable("platform_migrations"))
        .AddInterceptors(SqliteSettings.Instance)
        .ReplaceService<IModelCacheKeyFactory, ModelKeyWithSecret>();

    public static void OnPostgres(DbContextOptionsBuilder options, string connection) => options
        .UseNpgsql(connection, npgsql => npgsql.MigrationsHistoryTable("platform_migrations"))
        .ReplaceService<IModelCacheKeyFactory, ModelKeyWithSecret>();
}

// `dotnet ef migrations add NAME --context SqliteDb|PostgresDb` builds the model without a running program.
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteDb>();
        Databases.OnSqlite(options, "Data Source=design.db");
        return new SqliteDb(options.Options, new Tenant(), new SecretBox(new byte[32]));
    }
}

internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresDb>
{
    public PostgresDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgresDb>();
        Databases.OnPostgres(options, "Host=localhost;Database=design");
        return new PostgresDb(options.Options, new Tenant(), new SecretBox(new byte[32]));
    }
}
