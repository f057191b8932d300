using System.Collections.Frozen;

namespace Huxin.Platform.SignIn;

/// <summary>What a member of staff is in the house. One role a person; what it may do stands in <see cref="Permissions"/>.</summary>
internal enum StaffRole
{
    Owner,
    HrLead,
    Hr,
    HiringManager,
    Compliance,
    Auditor,
}

internal enum Permission
{
    /// <summary>Create and change jobs and candidates.</summary>
    Recruit,

    /// <summary>See candidates and jobs.</summary>
    SeeCandidates,

    /// <summary>Order, run and cancel checks, record manual results, answer disputes.</summary>
    RunChecks,

    /// <summary>See findings and evidence in full. Who may not sees items, lamps and the decision only (R33).</summary>
    SeeFindings,

    /// <summary>See that a check exists and how it stands.</summary>
    SeeChecks,

    /// <summary>Import and retire risk lists.</summary>
    KeepLists,

    /// <summary>Decide after a check, as a named person (R18).</summary>
    Decide,

    /// <summary>Write and send result notices.</summary>
    SendNotices,

    /// <summary>Write and publish disclosures.</summary>
    WriteDisclosures,

    /// <summary>Keep the employer's claims, evidence, stories and public page.</summary>
    KeepTransparency,

    /// <summary>See candidates' questions and how they stand.</summary>
    SeeQuestions,

    /// <summary>Answer candidates' questions.</summary>
    AnswerQuestions,

    /// <summary>Sign off answers that somebody else wrote, and publish them.</summary>
    ReviewAnswers,

    /// <summary>Users, roles, organization.</summary>
    Administer,

    /// <summary>Read the audit log and the mailbox.</summary>
    Audit,
}

internal static class Permissions
{
    private static readonly FrozenDictionary<StaffRole, FrozenSet<Permission>> ByRole = new Dictionary<StaffRole, FrozenSet<Permission>>
    {
        [StaffRole.Owner] = Enum.GetValues<Permission>().ToFrozenSet(),
        [StaffRole.HrLead] = Set(Permission.Recruit, Permission.SeeCandidates, Permission.RunChecks, Permission.SeeFindings, Permission.SeeChecks, Permission.KeepLists, Permission.Decide, Permission.SendNotices,
            Permission.WriteDisclosures, Permission.KeepTransparency, Permission.SeeQuestions, Permission.AnswerQuestions, Permission.ReviewAnswers, Permission.Audit),
        [StaffRole.Hr] = Set(Permission.Recruit, Permission.SeeCandidates, Permission.RunChecks, Permission.SeeFindings, Permission.SeeChecks, Permission.SendNotices,
            Permission.WriteDisclosures, Permission.KeepTransparency, Permission.SeeQuestions, Permission.AnswerQuestions),
        [StaffRole.HiringManager] = Set(Permission.SeeCandidates, Permission.SeeChecks, Permission.Decide, Permission.SeeQuestions, Permission.AnswerQuestions),
        [StaffRole.Compliance] = Set(Permission.SeeCandidates, Permission.SeeChecks, Permission.SeeFindings, Permission.KeepLists, Permission.KeepTransparency, Permission.SeeQuestions, Permission.ReviewAnswers, Permission.Audit),
        [StaffRole.Auditor] = Set(Permission.SeeChecks, Permission.Audit),
    }.ToFrozenDictionary();

    public static FrozenSet<Permission> Of(StaffRole role) => ByRole[role];

    private static FrozenSet<Permission> Set(params Permission[] permissions) => permissions.ToFrozenSet();
}
