namespace Huxin.Engine.Claims;

/// <summary>
/// What a claims form must keep to before it is taken. These are mistakes of typing, told at the field;
/// contradictions between claims are findings and never block anyone from saying them.
/// </summary>
public static class ClaimRules
{
    /// <summary>Nobody who applies was born earlier, and no career lies further ahead.</summary>
    public const int FirstYear = 1930;

    public const int YearsAhead = 8;

    public const int LongestText = 200;

    /// <summary>The first mistake, named by its field (<c>Work[0].StartDate</c>), or null.</summary>
    public static Refusal? FirstWrong(ClaimSet claims, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(claims.Basics.Name))
        {
            return new Refusal("claims.name-missing", "请填写姓名。", "Enter your name.") { Field = "Name" };
        }

        for (var i = 0; i < claims.Work.Count; i++)
        {
            var work = claims.Work[i];
            var wrong = Text($"Work[{i}].Name", work.Name, new("任职企业", "employer"), required: true)
                ?? Text($"Work[{i}].Position", work.Position, new("职位", "position"), required: false)
                ?? Date($"Work[{i}].StartDate", work.StartDate, today, yearsAhead: 0)
                ?? Date($"Work[{i}].EndDate", work.EndDate, today, yearsAhead: 1)
                ?? Order($"Work[{i}].EndDate", work.StartDate, work.EndDate);
            if (wrong is not null)
            {
                return wrong;
            }
        }

        for (var i = 0; i < claims.Education.Count; i++)
        {
            var study = claims.Education[i];
            var wrong = Text($"Education[{i}].Institution", study.Institution, new("学校", "school"), required: true)
                ?? Text($"Education[{i}].Area", study.Area, new("专业", "subject"), required: false)
                ?? Date($"Education[{i}].StartDate", study.StartDate, today, yearsAhead: 0)
                ?? Date($"Education[{i}].EndDate", study.EndDate, today, YearsAhead)
                ?? Order($"Education[{i}].EndDate", study.StartDate, study.EndDate);
            if (wrong is not null)
            {
                return wrong;
            }
        }

        return null;
    }

    private static Refusal? Text(string field, string? text, Sentence what, bool required)
    {
        if (required && string.IsNullOrWhiteSpace(text))
        {
            return new Refusal("claims.missing", $"请填写{what.Zh}；不需要这一条时，请勾选「删除这一条」。", $"Enter the {what.En}, or tick “Remove this entry”.") { Field = field };
        }

        return text?.Length > LongestText
            ? new Refusal("claims.too-long", $"{what.Zh}最多 {LongestText} 个字。", $"The {what.En} takes at most {LongestText} characters.") { Field = field }
            : null;
    }

    private static Refusal? Date(string field, PartialDate? date, DateOnly today, int yearsAhead) =>
        date is { } given && (given.Year < FirstYear || given.First > today.AddYears(yearsAhead).AddDays(1))
            ? new Refusal("claims.date-absurd", $"{given} 看起来不对，请再核对一下年份。", $"{given} does not look right; please check the year.") { Field = field }
            : null;

    private static Refusal? Order(string field, PartialDate? start, PartialDate? end) =>
        start is { } from && end is { } to && to.Last < from.First
            ? new Refusal("claims.end-before-start", $"结束时间 {to} 早于开始时间 {from}，请核对。", $"The end {to} lies before the start {from}; please check.") { Field = field }
            : null;
}
