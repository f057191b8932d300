using Huxin.Engine.Reconciliation;

namespace Huxin.Engine.Checks;

public enum ItemStatus
{
    /// <summary>Not begun.</summary>
    Pending,

    /// <summary>The candidate has to act.</summary>
    WaitingCandidate,

    /// <summary>Sources are being asked.</summary>
    InProgress,

    /// <summary>A member of staff has to verify by hand, or a second one to confirm it.</summary>
    WaitingStaff,

    Complete,

    /// <summary>Not consented, withdrawn or canceled with the check.</summary>
    Canceled,
}

/// <summary>How an item ended. "Could not verify" is never a contradiction (R15).</summary>
public enum ItemResult
{
    Verified,
    MinorDifference,
    MajorDifference,
    Contradicted,
    RecordFound,
    NoRecordFound,
    UnableToContact,
    UnableToVerify,
    NotApplicable,
}

public static class ItemResults
{
    /// <summary>The item that a finding belongs to.</summary>
    public static ItemKind? KindOf(Finding finding) => finding.Code switch
    {
        _ when finding.Code.StartsWith("identity.", StringComparison.Ordinal) => ItemKind.Identity,
        _ when finding.Code.StartsWith("education.", StringComparison.Ordinal) => ItemKind.Education,
        _ when finding.Code.StartsWith("employment.", StringComparison.Ordinal) => ItemKind.Employment,
        _ when finding.Code.StartsWith("timeline.", StringComparison.Ordinal) => ItemKind.Employment,
        "claim.vague" => ItemKind.Employment,
        "risk.dishonest-debtor" or "risk.consumption-restriction" or "risk.enforcement" => ItemKind.CourtLists,
        "risk.litigation" or "risk.namesake" => ItemKind.Litigation,
        "risk.conflict-of-interest" => ItemKind.BusinessInterests,
        "reference.conduct-concern" => ItemKind.Reference,
        _ => finding.Subject.Section switch
        {
            "education" => ItemKind.Education,
            "work" => ItemKind.Employment,
            "basics" => ItemKind.Identity,
            "risk" => ItemKind.Litigation,
            _ => null,
        },
    };

    /// <summary>
    /// The result of an item from the findings that belong to it. <paramref name="answered"/> is false when no source of the item could be reached.
    /// </summary>
    public static ItemResult From(ItemKind kind, IReadOnlyList<Finding> findings, bool answered)
    {
        var own = findings.Where(f => KindOf(f) == kind && f.Code != "claim.vague").ToList();
        if (own.Any(f => f.Kind == FindingKind.Record && f.Lamp > Lamp.Green))
        {
            return ItemResult.RecordFound;
        }

        if (own.Any(f => f.Kind == FindingKind.Contradiction && f.Lamp == Lamp.Red))
        {
            return ItemResult.Contradicted;
        }

        if (own.Any(f => f.Lamp == Lamp.Yellow))
        {
            return ItemResult.MajorDifference;
        }

        if (own.Any(f => f.Lamp == Lamp.Blue))
        {
            return ItemResult.MinorDifference;
        }

        if (!answered)
        {
            return ItemResult.UnableToVerify;
        }

        if (kind is ItemKind.Litigation or ItemKind.CourtLists or ItemKind.BusinessInterests)
        {
            return ItemResult.NoRecordFound;
        }

        // An item of which nothing could be confirmed and something not verified is itself not verified.
        return own.Any(f => f.Kind == FindingKind.Unverifiable) && own.TrueForAll(f => f.Kind != FindingKind.Confirmed)
            ? ItemResult.UnableToVerify
            : ItemResult.Verified;
    }

    /// <summary>The lamp a result is shown with.</summary>
    public static Lamp LampOf(ItemKind kind, ItemResult result, IReadOnlyList<Finding> findings) => result switch
    {
        ItemResult.UnableToContact or ItemResult.UnableToVerify or ItemResult.NotApplicable => Lamp.None,
        ItemResult.Verified or ItemResult.NoRecordFound => Lamp.Green,
        _ => findings.Where(f => KindOf(f) == kind).Select(f => f.Lamp).DefaultIfEmpty(Lamp.None).Max(),
    };

    public static Sentence Name(ItemResult result) => result switch
    {
        ItemResult.Verified => new("一致", "Verified"),
        ItemResult.MinorDifference => new("小差异", "Small difference"),
        ItemResult.MajorDifference => new("较大差异", "Larger difference"),
        ItemResult.Contradicted => new("不符", "Contradicted"),
        ItemResult.RecordFound => new("有记录", "Record found"),
        ItemResult.NoRecordFound => new("未见记录", "No record found"),
        ItemResult.UnableToContact => new("未能联系上", "Could not be reached"),
        ItemResult.UnableToVerify => new("未能核实", "Could not be verified"),
        _ => new("不适用", "Not applicable"),
    };

    public static Sentence Name(ItemStatus status) => status switch
    {
        ItemStatus.Pending => new("未开始", "Not begun"),
        ItemStatus.WaitingCandidate => new("等候选人", "Waiting for the candidate"),
        ItemStatus.InProgress => new("核实中", "Being verified"),
        ItemStatus.WaitingStaff => new("等 HR 人工核实", "Waiting for HR to verify"),
        ItemStatus.Complete => new("已完成", "Complete"),
        _ => new("已停止", "Stopped"),
    };
}
