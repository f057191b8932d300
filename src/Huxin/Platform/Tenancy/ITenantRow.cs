namespace Huxin.Platform.Tenancy;

/// <summary>A row that belongs to an organization. Reading is filtered and writing is guarded for all of them by the database context.</summary>
internal interface ITenantRow
{
    Guid OrganizationId { get; set; }
}
