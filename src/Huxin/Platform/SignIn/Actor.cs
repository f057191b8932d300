namespace Huxin.Platform.SignIn;

/// <summary>Who acts in this scope, as the audit log names it. Errands act as <c>system</c>.</summary>
internal sealed class Actor
{
    public string Code { get; private set; } = "system";

    /// <summary>The signed-in member of staff; null for candidates and errands.</summary>
    public Guid? UserId { get; private set; }

    public string DisplayName { get; private set; } = "Huxin";

    public StaffRole? Role { get; private set; }

    public void Is(UserRow user) => (Code, UserId, DisplayName, Role) = ($"user:{user.Id}", user.Id, user.DisplayName, user.Role);

    public void IsStaff(Guid id, string displayName, StaffRole role) => (Code, UserId, DisplayName, Role) = ($"user:{id}", id, displayName, role);

    /// <summary>Whoever runs a verb on the server itself.</summary>
    public void IsOperator() => (Code, DisplayName) = ("operator", "命令行 / command line");

    public void IsHolderOf(string purpose, Guid subject) => Code = $"{purpose}:{subject}";

    public bool May(Permission permission) => Role is { } role && Permissions.Of(role).Contains(permission);
}
