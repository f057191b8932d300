namespace Huxin.Engine.Transparency;

/// <summary>What an employer can claim of itself, in the order of its page.</summary>
public enum EmployerClaimKind
{
    Registration,
    Licence,
    Patent,
    Team,
    Project,
    Story,
    Activity,
    Award,
}

/// <summary>Who may see a claim.</summary>
public enum ClaimVisibility
{
    /// <summary>Everyone.</summary>
    Public,

    /// <summary>Candidates, through their own link.</summary>
    Candidates,

    /// <summary>Staff only.</summary>
    Internal,
}

/// <summary>What the kinds are called and what belongs into each.</summary>
public static class EmployerClaimKinds
{
    public static IReadOnlyList<EmployerClaimKind> All { get; } = Enum.GetValues<EmployerClaimKind>();

    /// <summary>Kinds that carry the name of who grants them.</summary>
    public static bool NeedsIssuer(EmployerClaimKind kind) => kind is EmployerClaimKind.Licence or EmployerClaimKind.Patent or EmployerClaimKind.Award;

    /// <summary>Kinds that are worth nothing without their number.</summary>
    public static bool NeedsNumber(EmployerClaimKind kind) => kind is EmployerClaimKind.Registration or EmployerClaimKind.Licence or EmployerClaimKind.Patent;

    /// <summary>An award or a ranking without an address where it can be looked up is an advertisement.</summary>
    public static bool NeedsSource(EmployerClaimKind kind) => kind is EmployerClaimKind.Award;

    /// <summary>Kinds that photographs and videos may stand with.</summary>
    public static bool HasMedia(EmployerClaimKind kind) => kind is EmployerClaimKind.Activity or EmployerClaimKind.Story or EmployerClaimKind.Project or EmployerClaimKind.Team;

    public static Sentence Name(EmployerClaimKind kind) => kind switch
    {
        EmployerClaimKind.Registration => new("工商登记", "Registration"),
        EmployerClaimKind.Licence => new("资质许可", "Licence"),
        EmployerClaimKind.Patent => new("专利与软著", "Patent"),
        EmployerClaimKind.Team => new("团队结构", "Team structure"),
        EmployerClaimKind.Project => new("项目成果", "Project result"),
        EmployerClaimKind.Story => new("员工故事", "Employee story"),
        EmployerClaimKind.Activity => new("活动", "Activity"),
        _ => new("奖项与榜单", "Award or ranking"),
    };

    public static Sentence Guide(EmployerClaimKind kind) => kind switch
    {
        EmployerClaimKind.Registration => new("统一社会信用代码要与企业信息里的一致，系统会向登记库核实。", "The social credit code has to be the organization's own; the register is asked."),
        EmployerClaimKind.Licence => new("写清许可的范围、编号和有效期；系统会按编号核实。", "Scope, number and validity; the register is asked by the number."),
        EmployerClaimKind.Patent => new("写专利号或登记号，以及和岗位有关的一句话。", "The number of the patent or registration, and a line on what it has to do with the work."),
        EmployerClaimKind.Team => new("一行一个部门：名称 | 负责人 | 人数，下级部门在行首空两格。", "One unit a line: name | head | headcount; a unit below another starts with two spaces."),
        EmployerClaimKind.Project => new("什么时间、几个人、做到什么结果；数字要有出处。", "When, how many people, with which result; figures need an origin."),
        EmployerClaimKind.Story => new("员工自己的话，好与不好都写；需要本人同意公开。", "An employee's own words, the good and the hard; published with the author's consent."),
        EmployerClaimKind.Activity => new("时间、地点、参加的人数；照片写清画面内容，视频要有字幕。", "When, where, how many took part; photographs say what they show, videos have captions."),
        _ => new("谁颁发、哪一年、怎么评；附上可以查到的网址。", "Who awards it, for which year, by which measure; with an address where it can be looked up."),
    };

    public static Sentence Name(ClaimVisibility visibility) => visibility switch
    {
        ClaimVisibility.Public => new("公开", "Public"),
        ClaimVisibility.Candidates => new("仅候选人可见", "Candidates only"),
        _ => new("仅内部可见", "Staff only"),
    };
}
