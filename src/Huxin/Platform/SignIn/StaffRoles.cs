using Huxin.Engine;

namespace Huxin.Platform.SignIn;

internal static class StaffRoles
{
    public static Sentence Name(StaffRole role) => role switch
    {
        StaffRole.Owner => new("负责人", "Owner"),
        StaffRole.HrLead => new("HR 主管", "HR lead"),
        StaffRole.Hr => new("HR 专员", "HR specialist"),
        StaffRole.HiringManager => new("用人经理", "Hiring manager"),
        StaffRole.Compliance => new("个人信息保护负责人", "Compliance officer"),
        _ => new("审计", "Auditor"),
    };
}
