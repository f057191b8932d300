using Huxin.Platform.SignIn;

namespace Huxin.Platform.Hosting;

/// <summary>The invented organization's people. Their password is public, so the program makes them only when asked for a demonstration.</summary>
internal static class Demonstration
{
    public const string Password = "demo-huxin-2026";

    public static IReadOnlyList<(string Email, string Name, StaffRole Role)> Accounts { get; } =
    [
        ("owner@demo.example", "沈知远", StaffRole.Owner),
        ("lead@demo.example", "顾清和", StaffRole.HrLead),
        ("hr@demo.example", "陆小满", StaffRole.Hr),
        ("manager@demo.example", "韩砚之", StaffRole.HiringManager),
        ("compliance@demo.example", "叶青禾", StaffRole.Compliance),
        ("auditor@demo.example", "宋听澜", StaffRole.Auditor),
    ];
}
