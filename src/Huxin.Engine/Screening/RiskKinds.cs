namespace Huxin.Engine.Screening;

/// <summary>
/// What a risk list may be about: the four public court records of the closed catalogue (R3). A list of anything else, above all
/// an employers' list of people not to hire, is not taken (R6: no blacklist across employers).
/// </summary>
public static class RiskKinds
{
    private static readonly (string Code, Sentence Name, string[] Words)[] all =
    [
        ("dishonest-debtor", new("失信被执行人", "Dishonest debtor"), ["失信被执行人", "失信", "shixin"]),
        ("consumption-restriction", new("限制高消费", "Spending limits"), ["限制高消费", "限制消费", "限高", "xgl"]),
        ("enforcement", new("被执行人", "Enforcement"), ["被执行人", "执行", "zhixing"]),
        ("litigation", new("诉讼", "Litigation"), ["诉讼", "裁判文书", "lawsuit"]),
    ];

    /// <summary>The contract's code of a kind, however the list writes it; null for what no list may be about.</summary>
    public static string? CodeOf(string? kind)
    {
        var text = kind?.Trim() ?? "";
        return Array.Find(all, k => k.Code.Equals(text, StringComparison.OrdinalIgnoreCase) || Array.Exists(k.Words, word => word.Equals(text, StringComparison.OrdinalIgnoreCase))).Code;
    }

    public static Sentence NameOf(string code) => Array.Find(all, k => k.Code == code).Name ?? new Sentence(code, code);
}
