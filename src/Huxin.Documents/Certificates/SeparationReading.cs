using System.Text.RegularExpressions;
using Huxin.Engine.Certificates;
using Huxin.Engine.Claims;

namespace Huxin.Documents.Certificates;

/// <summary>离职证明 and 解除劳动合同证明, as letters and as forms.</summary>
internal static partial class SeparationReading
{
    private static readonly LabelSet labels = new(
        (Item.Name, "姓名 员工姓名 职工姓名 Name Employee_Name"),
        (Item.Employer, "单位名称 用人单位 用人单位名称 公司名称 单位 工作单位 单位(盖章) 用人单位(盖章) Company Employer"),
        (Item.Position, "职务 岗位 职位 工作岗位 担任职务 岗位名称 职位名称 所任职务 任职岗位 职务/岗位 岗位/职务 岗位(工种) 工种 Position Job_Title"),
        (Item.StartDate, "入职日期 入职时间 到岗日期 进入单位时间 入司日期 入司时间 录用日期 录用时间 招用日期 参加工作时间 起始日期 Start_Date Date_of_Joining"),
        (Item.EndDate, "离职日期 离职时间 解除日期 解除时间 解除(终止)日期 终止日期 终止时间 离司日期 最后工作日 解除劳动合同日期 解除劳动合同时间 解除(终止)劳动合同日期 解除(终止)劳动合同时间 离职生效日期 退工日期 退工时间 离岗日期 End_Date Last_Working_Day Date_of_Leaving"),
        (Item.Period, "任职时间 任职期间 在职时间 在职期间 工作时间 服务期限 工作期间 起止时间 在职起止时间"),
        (Item.Term, "劳动合同期限 合同期限 合同起止时间 合同期"),
        (Item.Issued, "开具日期 出具日期 签发日期 日期 填表日期 证明日期 Date"),
        (Item.CreditCode, "统一社会信用代码 社会信用代码"),
        (Item.IdNumber, "身份证号 身份证号码 公民身份号码 证件号码"),
        (Item.Ignored, "性别! 部门 所在部门 离职原因 解除原因 终止原因 解除(终止)原因 联系电话 联系人 地址 编号 备注 经办人 年龄 出生日期 出生年月 学历 工作年限 经济补偿 员工编号 工号 户口所在地"));

    public static (CertificateFields Fields, CertificateEvidence Evidence) Read(CertificateText text)
    {
        var form = new Form(text, labels);
        var (start, end) = Period(text, form);
        var name = form.Find(Item.Name, PersonReading.Name) ?? PersonReading.InSentence(text);
        var fields = new CertificateFields
        {
            Name = name,
            Employer = Employer(text, form),
            Position = form.FindApart(Item.Position, Post) ?? PostInSentence(text, name) ?? form.FindMarked(Item.Position, Post),
            StartDate = start,
            EndDate = end,
            Issued = Issued(text, form, end),
        };
        var codes = form.Beside(Item.CreditCode).Select(CertificateNumbers.CreditCode).OfType<string>().Distinct().ToList();
        return (fields, new CertificateEvidence { CreditCodes = codes });
    }

    /// <summary>Whether the document says that the employment is over; a 工作证明 may not.</summary>
    public static bool SaysItEnded(CertificateText text, CertificateFields fields) => fields.EndDate is not null || Ended().IsMatch(text.Prose);

    private static (PartialDate? Start, PartialDate? End) Period(CertificateText text, Form form)
    {
        var prose = text.Prose;
        var spans = CertificateDates.Spans(prose);
        DatedSpan? worked = form.Find(Item.Period, value => CertificateDates.Spans(value).Count > 0 ? value : null) is { } labelled
            ? CertificateDates.Spans(labelled)[0]
            : spans.Where(span => !Contract().IsMatch(prose[Math.Max(0, span.At - 14)..span.At])).Select(span => (DatedSpan?)span).FirstOrDefault();
        var dates = CertificateDates.In(prose).Where(date => !spans.Any(span => date.At >= span.At && date.At < span.Until)).ToList();
        return (
            form.Date(Item.StartDate) ?? worked?.Start ?? dates.Where(date => Begins(prose, date)).Select(date => (PartialDate?)date.Date).FirstOrDefault(),
            form.Date(Item.EndDate) ?? worked?.End ?? dates.Where(date => EndsIt(prose, date)).Select(date => (PartialDate?)date.Date).LastOrDefault());
    }

    private static bool Begins(string prose, DatedPlace date) =>
        Joined().IsMatch(After(prose, date)) || JoinedBefore().IsMatch(prose[Math.Max(0, date.At - 10)..date.At]);

    private static bool EndsIt(string prose, DatedPlace date) =>
        Left().IsMatch(After(prose, date)) || LeftBefore().IsMatch(prose[Math.Max(0, date.At - 12)..date.At]);

    /// <summary>The words behind a date up to the next mark or date.</summary>
    private static string After(string prose, DatedPlace date)
    {
        var rest = prose[date.Until..Math.Min(prose.Length, date.Until + 40)];
        var next = CertificateDates.In(rest) is [var first, ..] ? first.At : rest.Length;
        var end = rest.AsSpan(0, next).IndexOfAny("。;；\n");
        return rest[..(end >= 0 ? end : next)];
    }

    private static string? Employer(CertificateText text, Form form)
    {
        if (form.FindSure(Item.Employer, value => EmployerNames.In(value)) is { } labelled)
        {
            return labelled;
        }

        // The signature, the letterhead, and last what the sentence says: 在…公司担任.
        var lines = text.Rows.Select(row => SealMark().Replace(row, "")).ToList();
        var alone = lines.AsEnumerable().Reverse().Select(row => Undated(row)).FirstOrDefault(row => row.Length >= 6 && EmployerNames.In(row) == row);
        return alone ?? EmployerNames.In(text.Prose);
    }

    /// <summary>A line without its date: company and day often share one.</summary>
    private static string Undated(string row)
    {
        var clean = row;
        foreach (var date in CertificateDates.In(row).Reverse())
        {
            clean = clean.Remove(date.At, date.Length);
        }

        return SealMark().Replace(CertificateText.Close(clean).Trim(' ', ',', '，', '。', ':'), "");
    }

    private static string? Post(string value)
    {
        var text = FirstClause().Match(CertificateText.Close(value)).Groups["clause"].Value.Trim(' ', ',', '，', '。', '"', '“', '”', '「', '」');
        return text.Length is >= 2 and <= 30 && text.Any(char.IsLetter) && CertificateDates.In(text).Count == 0 && !NoPost().IsMatch(text) ? text : null;
    }

    private static string? PostInSentence(CertificateText text, string? name)
    {
        foreach (var pattern in new[] { PostIs(), Served(), ServedAs() })
        {
            foreach (Match match in pattern.Matches(text.Prose))
            {
                if (Post(match.Groups["post"].Value) is { } post)
                {
                    return post;
                }
            }
        }

        return name is not null && new Regex($@"(?:我|本|该)(?:公司|单位|司|院|校)(?:的)?(?<post>[\p{{IsCJKUnifiedIdeographs}}A-Za-z]{{2,14}}?){Regex.Escape(name)}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))
            .Match(text.Prose) is { Success: true } before ? Post(before.Groups["post"].Value) : null;
    }

    /// <summary>The day of the signature: labelled, or on a line that says nothing but it and the company.</summary>
    private static PartialDate? Issued(CertificateText text, Form form, PartialDate? end)
    {
        if (form.DateSure(Item.Issued) is { } labelled)
        {
            return labelled;
        }

        foreach (var row in text.Rows.Reverse())
        {
            if (CertificateDates.In(row) is [.., var last] && row.Length - last.Length <= 40 && !InSentence().IsMatch(row) && (last.Date.Day is not null || last.Date != end))
            {
                return last.Date;
            }
        }

        return CertificateDates.In(text.Prose) is [.., var final] && text.Prose.Length - final.Until <= 30 && After(text.Prose, final).Length <= 12 && !Left().IsMatch(After(text.Prose, final)) && final.Date.Day is not null
            ? final.Date : null;
    }

    [GeneratedRegex(@"离职|解除|终止|辞职|退工|离开|不再(?:任职|担任)")]
    private static partial Regex Ended();

    [GeneratedRegex(@"合同期限?|合同期为?|试用期|期限(?:为|自)?")]
    private static partial Regex Contract();

    [GeneratedRegex(@"^\s*(?:起|正式|开始)?[^,，离解终]{0,10}?(?:入职|加入|进入|到岗|签订|签署|订立|参加工作|到我|来我|录用|起在|起任|起就职|起,|建立劳动关系)|^\s*起")]
    private static partial Regex Joined();

    [GeneratedRegex(@"(?:入职|到岗|入司)(?:日期|时间)?(?:为|是|于|[:：])?$")]
    private static partial Regex JoinedBefore();

    [GeneratedRegex(@"^[^入签]{0,24}?(?:离职|解除|终止|辞职|离开|退工|离岗|合同到期|劳动关系结束|办理完毕|止)")]
    private static partial Regex Left();

    [GeneratedRegex(@"(?:离职|解除|终止|最后工作)(?:日期?|时间|劳动合同)?(?:为|是|于|[:：])?$")]
    private static partial Regex LeftBefore();

    [GeneratedRegex(@"[(（][^()（）]{0,6}(?:章|印)[^()（）]{0,4}[)）]|^(?:单位|公司|用人单位|特此证明)[。!！:：]*|(?:人力资源部|人事部|行政部|人事行政部|综合部)$")]
    private static partial Regex SealMark();

    [GeneratedRegex(@"入职|离职|解除|终止|任职|担任|证明|期间|签订|身份证")]
    private static partial Regex InSentence();

    [GeneratedRegex(@"(?:岗位|职务|职位|工种)(?:名称)?(?:(?:为|是|系)[:：]?|[:：])[“""「]?(?<post>[^,，。;；、”""」]{2,24}?)(?:一?职|职务|岗位|工作)?(?=[,，。;；、”""」]|$|[于自][\d二]|现[因已]|因|已|特此|在职|在本|双方|该员|并)")]
    private static partial Regex PostIs();

    [GeneratedRegex(@"(?:担任|现任|历任|曾任|任职(?!于|期|时|资|在)|出任)(?:我司|我公司|本公司)?(?:的)?[“""「]?(?<post>[^,，。;；、”""」]{2,24}?)(?:一职|之职|职务|岗位|职位|工作)?(?=[,，。;；、”""」]|$|期间|[于自][\d二]|现[因已]|因|已|特此|在职|在本|双方|该员|并)")]
    private static partial Regex Served();

    [GeneratedRegex(@"(?<![责主信委胜担历就聘兼离专前])任(?!职|何|务|期|意|免|用)(?<post>[^,，。;；、]{2,20}?)(?:一职|之职|职务|岗位|职位|工作)?(?=[,，。;；、]|$|[于自][\d二]|现[因已]|因|特此|双方|\d)|从事(?<post>[^,，。;；、]{2,16}?)(?:工作|岗位)")]
    private static partial Regex ServedAs();

    [GeneratedRegex(@"^(?:为|是)?(?<clause>[^,，。;；]*)")]
    private static partial Regex FirstClause();

    [GeneratedRegex(@"^(?:于|在|我司|我公司|本公司|员工|职工|原|现|因|的|期间)|公司|合同|期间|离职|入职|责任")]
    private static partial Regex NoPost();
}
