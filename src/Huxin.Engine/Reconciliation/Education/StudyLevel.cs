namespace Huxin.Engine.Reconciliation.Education;

/// <summary>Levels and modes of study in their many words, brought to the contract's.</summary>
internal static class StudyLevel
{
    private static readonly (string Word, int Rank)[] ranks =
    [
        ("博士", 5), ("phd", 5), ("ph.d", 5), ("doctor", 5), ("硕士", 4), ("master", 4), ("mba", 4), ("研究生", 4), ("msc", 4), ("第二学士", 3),
        ("专升本", 3), ("本科", 3), ("学士", 3), ("bachelor", 3), ("undergraduate", 3), ("bsc", 3), ("专科", 2), ("大专", 2), ("高职", 2), ("associate", 2), ("diploma", 2),
        ("高中", 1), ("中专", 1), ("中职", 1), ("职高", 1), ("技校", 1), ("high school", 1),
    ];

    /// <summary>5 博士, 4 硕士, 3 本科, 2 专科, 1 高中 and its like; null when unknown.</summary>
    public static int? Rank(string? level)
    {
        var text = level?.Trim().ToLowerInvariant();
        return string.IsNullOrEmpty(text) ? null
            : ranks.Where(r => text.Contains(r.Word, StringComparison.Ordinal)).Select(r => (int?)r.Rank).FirstOrDefault();
    }

    /// <summary>full-time, part-time, self-study or network; null when unknown.</summary>
    public static string? Mode(string? mode) => mode?.Trim().ToLowerInvariant() switch
    {
        null or "" => null,
        "full-time" or "fulltime" => "full-time",
        "part-time" or "self-study" or "network" => mode.Trim().ToLowerInvariant(),
        var m when m.Contains("非全日", StringComparison.Ordinal) || m.Contains("函授", StringComparison.Ordinal) || m.Contains("业余", StringComparison.Ordinal)
            || m.Contains('夜') || m.Contains("成人", StringComparison.Ordinal) || m.Contains("在职", StringComparison.Ordinal) => "part-time",
        var m when m.Contains("自考", StringComparison.Ordinal) || m.Contains("自学", StringComparison.Ordinal) => "self-study",
        var m when m.Contains("网络", StringComparison.Ordinal) || m.Contains("远程", StringComparison.Ordinal) || m.Contains("开放", StringComparison.Ordinal) => "network",
        var m when m.Contains("全日", StringComparison.Ordinal) || m.Contains("普通", StringComparison.Ordinal) || m.Contains("脱产", StringComparison.Ordinal) => "full-time",
        _ => null,
    };

    public static string? Conclusion(string? conclusion) => conclusion?.Trim().ToLowerInvariant() switch
    {
        null or "" => null,
        "graduated" or "毕业" => "graduated",
        "completed" or "结业" => "completed",
        "withdrawn" or "肄业" or "退学" => "withdrawn",
        var other => other,
    };

    public static string ModeZh(string? mode) => Mode(mode) switch
    {
        "full-time" => "全日制",
        "part-time" => "非全日制",
        "self-study" => "自学考试",
        "network" => "网络教育",
        _ => mode ?? "未写明",
    };
}
