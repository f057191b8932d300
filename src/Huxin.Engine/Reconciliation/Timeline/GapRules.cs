using Huxin.Engine.Reconciliation.Education;

namespace Huxin.Engine.Reconciliation.Timeline;

/// <summary>
/// Months in which the résumé tells nothing, from the first degree to the last entry; three or more whole empty months are a gap.
/// Time explained in the text, or filled by a recorded employment, is none.
/// </summary>
internal static class GapRules
{
    private const int Least = 3;
    private const int Long = 12;

    public static void Check(CaseFile file)
    {
        var studies = file.Study.Where(s => !s.Impossible && StudyLevel.Rank(s.Claim.StudyType) != 1)
            .Select(s => Span.Wide(s.Claim.StartDate, s.Claim.EndDate, file.Now)).OfType<Span>().ToList();
        var spans = studies.Concat(file.Work.Where(w => !w.Impossible).Select(w => w.Wide(file.Now)).OfType<Span>()).ToList();
        if (spans is [])
        {
            return;
        }

        var begin = (studies.Count > 0 ? studies : spans).Min(s => s.First);
        var end = spans.Max(s => s.Last);
        var told = new HashSet<int>();
        foreach (var span in spans.Concat(ExplainedTime.In(file)))
        {
            told.UnionWith(span.Months);
        }

        var recorded = new HashSet<int>(file.Undisclosed.SelectMany(s => s.Span.Months));
        for (var month = begin; month <= end; month++)
        {
            var first = month;
            while (month <= end && !told.Contains(month))
            {
                month++;
            }

            var empty = Enumerable.Range(first, month - first).Count(m => !recorded.Contains(m));
            if (empty >= Least)
            {
                Add(file, first, month - 1, empty);
            }
        }
    }

    private static void Add(CaseFile file, int first, int last, int months)
    {
        var (from, to) = (Months.Text(first), Months.Text(last));
        file.Add("timeline.gap", "timeline", null, new System.Text.Json.Nodes.JsonObject { ["from"] = from, ["to"] = to, ["months"] = months }, [],
            new Sentence($"简历在 {from} 至 {to} 之间有 {months} 个月没有学习或工作记录。", $"The résumé tells of no study or work from {from} to {to}, {months} months."),
            new Sentence($"{from} 至 {to} 这段时间您的安排是什么，方便简单说明吗？", $"What did you do between {from} and {to}? A short note is enough."),
            months >= Long ? Lamp.Yellow : Lamp.Blue);
    }
}
