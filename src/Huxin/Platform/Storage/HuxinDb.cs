using Huxin.Platform.Audit;
using Huxin.Platform.Secrets;
using Huxin.Platform.SignIn;
using Huxin.Platform.Tenancy;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Huxin.Platform.Storage;

/// <summary>
/// One model, two databases. Rooms bring their tables as <see cref="IEntityTypeConfiguration{TEntity}"/>; this class knows none of them.
/// What every table gets: the tenant filter, UTC instants, sealed columns, and the guard that a row is written only by its own organization.
/// </summary>
internal abstract class HuxinDb(DbContextOptions options, Tenant tenant, SecretBox box)
    : IdentityUserContext<UserRow, Guid>(options), IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>What sealed columns are sealed with; part of the model, so part of its cache key.</summary>
    internal SecretBox Box => box;

    /// <summary>Read by the tenant filter of every query of this context.</summary>
    private Guid OrganizationId => tenant.OrganizationId;

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        GuardTenant();
        await AuditChain.LinkAsync(this, cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        // The key ring of data protection is the only writer without an asynchronous door.
        GuardTenant();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstant>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("platform_user_claims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("platform_user_logins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("platform_user_tokens");
        builder.Entity<DataProtectionKey>().ToTable("platform_key_ring");
        builder.ApplyConfigurationsFromAssembly(typeof(HuxinDb).Assembly);
        SealedColumns.Apply(builder, box);
        foreach (var type in builder.Model.GetEntityTypes().Where(t => typeof(ITenantRow).IsAssignableFrom(t.ClrType)).ToList())
        {
            typeof(HuxinDb).GetMethod(nameof(FilterByTenant), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!
                .MakeGenericMethod(type.ClrType).Invoke(this, [builder]);
        }
    }

    private void FilterByTenant<TRow>(ModelBuilder builder)
        where TRow : class, ITenantRow
    {
        builder.Entity<TRow>().HasQueryFilter(row => row.OrganizationId == OrganizationId);
        builder.Entity<TRow>().HasIndex(row => row.OrganizationId);
    }

    private void GuardTenant()
    {
        foreach (var entry in ChangeTracker.Entries<ITenantRow>())
        {
            if (entry.State is EntityState.Added && entry.Entity.OrganizationId == Guid.Empty)
            {
                entry.Entity.OrganizationId = tenant.OrganizationId;
            }

            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
                && (!tenant.IsKnown || entry.Entity.OrganizationId != tenant.OrganizationId))
            {
                throw new InvalidOperationException($"A {entry.Metadata.ClrType.Name} of another organization was about to be written.");
            }
        }
    }
}

/// <summary>Two installations in one process (tests) must not share a model, for sealed columns carry the key.</summary>
internal sealed class ModelKeyWithSecret : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) =>
        (context.GetType(), designTime, context is HuxinDb db ? db.Box : null);
}
