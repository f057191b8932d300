namespace Huxin.Platform.Tenancy;

/// <summary>
/// The organization whose data this request, link or errand may see. Set once, at the edge; without one, nothing is visible.
/// </summary>
internal sealed class Tenant
{
    public Guid OrganizationId { get; private set; }

    public bool IsKnown => OrganizationId != Guid.Empty;

    public void Enter(Guid organizationId)
    {
        if (IsKnown && OrganizationId != organizationId)
        {
            throw new InvalidOperationException("One scope serves one organization.");
        }

        OrganizationId = organizationId;
    }
}
