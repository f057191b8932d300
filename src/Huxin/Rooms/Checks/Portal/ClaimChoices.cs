using Huxin.Platform.Ui;

namespace Huxin.Rooms.Checks.Portal;

/// <summary>The contract's values of a claim, as the candidate chooses them.</summary>
internal static class ClaimChoices
{
    public static IReadOnlyList<Choice> Levels(Voice voice) =>
    [
        new("博士", voice["博士", "Doctorate"]),
        new("硕士", voice["硕士", "Master"]),
        new("本科", voice["本科", "Bachelor"]),
        new("专科", voice["专科", "Associate"]),
        new("高中", voice["高中", "High school"]),
        new("other", voice["其他", "Other"]),
    ];

    public static IReadOnlyList<Choice> Modes(Voice voice) =>
    [
        new("full-time", voice["全日制", "Full-time"]),
        new("part-time", voice["非全日制", "Part-time"]),
        new("self-study", voice["自学考试", "Self-study"]),
        new("network", voice["网络教育", "Network"]),
    ];

    public static IReadOnlyList<Choice> Employments(Voice voice) =>
    [
        new("full-time", voice["全职", "Full-time"]),
        new("part-time", voice["兼职", "Part-time"]),
        new("internship", voice["实习", "Internship"]),
        new("contract", voice["合同或自由职业", "Contract or freelance"]),
    ];
}
