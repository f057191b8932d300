using Huxin.Platform.Tenancy;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Platform.SignIn;

/// <summary>A member of staff. Signs in with the mail address; locked out after five wrong passwords for a quarter of an hour.</summary>
internal sealed class UserRow : IdentityUser<Guid>, ITenantRow
{
    public Guid OrganizationId { get; set; }

    public required string DisplayName { get; set; }

    public StaffRole Role { get; set; }

    public bool Disabled { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}

internal sealed class UserTable : IEntityTypeConfiguration<UserRow>
{
    public void Configure(EntityTypeBuilder<UserRow> table)
    {
        table.ToTable("platform_users");
        table.Property(row => row.DisplayName).HasMaxLength(100);
    }
}
