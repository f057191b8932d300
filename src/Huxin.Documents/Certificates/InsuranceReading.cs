using System.Text.RegularExpressions;
using Huxin.Engine.Certificates;
using Huxin.Engine.Claims;
using Huxin.Engine.Identifiers;

namespace Huxin.Documents.Certificates;

/// <summary>社保参保证明, 缴费证明 and 权益记录单 of all regions; what is peculiar to one stands in <see cref="InsuranceRegions"/>.</summary>
internal static partial class InsuranceReading
{
    private static readonly LabelSet labels = new(
        (Item.Name, "姓名 参保人姓名 参保人员姓名 参保人 职工姓名 个人姓名"),
        (Item.IdNumber, "公民身份号码 公民身份证号码 身份证号码 身份证号 证件号码 证件号 社会保障号码 社会保障号 身份号码 社会保障卡号(身份证号)"),
        (Item.Employer, "参保单位全称 参保单位名称 参保单位 缴费单位名称 缴费单位 单位名称 工作单位 当前参保单位 现参保单位 所在单位 用人单位 单位"),
        (Item.Place, "现参保地 参保地 参保地区 参保地市 参保城市 缴费地 缴费地区 城市 统筹区 统筹地区 参保统筹区 参保所在地"),
        (Item.Period, "起止年月 起止时间 缴费起止年月 缴费起止时间 参保起止时间 缴费时段 缴费年月 缴费月份 费款所属期 所属期 所属年月 对应费款所属期 缴费期间 参保时间 期间 年月 月份"),
        (Item.From, "起始年月 开始年月 起始时间 开始时间 开始日期 起始日期 缴费起始年月 参保起始年月 参保开始时间 起始月份 开始月份"),
        (Item.To, "终止年月 截止年月 结束年月 终止时间 截止时间 结束时间 截止日期 终止日期 缴费截止年月 缴费终止年月 结束月份 终止月份"),
        (Item.PaidOn, "到账年月 到账日期 到账时间 缴费日期 缴费时间 划账日期 入账日期 实缴年月 缴纳日期"),
        (Item.Agency, "经办机构 社保经办机构 社会保险经办机构 经办机构名称 参保地社保经办机构 出具单位 出具机构 证明机构 盖章单位 制表单位 打印机构 社保机构 机构名称 开具机构"),
        (Item.VerificationCode, "验证码 查验码 校验码 防伪码 授权码 验真码 查询验证码 防伪校验码 防伪验证码 验证编号 查验编号 在线验证码 授权查询码 社保查验码 电子校验码 证明验证码 校验号"),
        (Item.CertificateNumber, "业务流水号 流水号 证明编号 凭证编号 查询流水号 打印流水号 编号"),
        (Item.Issued, "打印时间 打印日期 查询时间 查询日期 制表日期 出具日期 开具日期 开具时间 制单日期 证明日期 日期"),
        (Item.Ignored, "性别! 出生日期 出生年月 民族 险种 险种类型 参保险种 缴费基数 缴费月数 月数 实际缴费月数 单位编号 单位代码 个人编号 社保电脑号 社会保险登记号 个人账户 缴费状态 参保状态 人员状态 序号 单位缴费 个人缴费 单位缴 个人缴 "
            + "缴费工资 缴费金额 备注 参保日期 首次参保时间 参加工作时间 参加工作日期 本人首次参保 有效期 有效期至 查验网址 验证网址 网址 查询网址 合计 小计 累计缴费 统计期间 查询时段 联系电话 地址 证件类型 缴费类型 到账情况 缴费标志"));

    public static (CertificateFields Fields, CertificateEvidence Evidence) Read(CertificateText text)
    {
        var form = new Form(text, labels);
        var agency = form.Find(Item.Agency, Agency) ?? AgencyInText(text);
        var region = InsuranceRegions.Of(agency, text);
        var city = form.Find(Item.Place, Cities.In) ?? Cities.In(agency) ?? text.Rows.Take(3).Select(Cities.In).FirstOrDefault(c => c is not null);
        var rows = ContributionTable.Read(text, labels, agency).Select(row => row with { City = row.City ?? city }).ToList();
        var code = form.Find(Item.VerificationCode, value => InsuranceRegions.Fits(region, CertificateNumbers.VerificationCode(value)))
            ?? form.Find(Item.CertificateNumber, CertificateNumbers.VerificationCode);
        var fields = new CertificateFields
        {
            Name = form.Find(Item.Name, PersonReading.Name) ?? PersonReading.InSentence(text),
            IdMasked = text.Pictured
                ? form.Find(Item.IdNumber, Restored) ?? form.Find(Item.IdNumber, IdMasked) ?? Restored(text.Prose) ?? form.Find(Item.IdNumber, OpenEnded)
                : form.Find(Item.IdNumber, IdMasked) ?? IdMasked(text.Prose) ?? form.Find(Item.IdNumber, OpenEnded),
            Agency = agency,
            VerificationCode = code,
            Records = ContributionMonths.Records(rows),
        };
        var printed = rows.Select(row => ((PartialDate?)row.From, row.To)).ToList();
        return (fields, new CertificateEvidence { Periods = printed });
    }

    /// <summary>The number as masked on the page; a whole one is masked here.</summary>
    private static string? IdMasked(string value)
    {
        var text = Stars().Replace(value, "*");
        return IdForm().Match(Gap().Replace(text, "")) is not { Success: true } match ? null
            : match.Value.Contains('*', StringComparison.Ordinal) ? match.Value.ToUpperInvariant() : IdNumber.Mask(match.Value);
    }

    /// <summary>A number of which only the beginning is shown.</summary>
    private static string? OpenEnded(string value) => Beginning().Match(Gap().Replace(Stars().Replace(value, "*"), "")) is { Success: true } match ? match.Value : null;

    /// <summary>
    /// A row of stars is read from a picture with some lost, parted or moved among the digits: the digits before and after the longest row stay,
    /// and as many stars stand between as make eighteen.
    /// </summary>
    private static string? Restored(string value)
    {
        var run = Blurred().Match(Stars().Replace(value, "*"));
        var stars = run.Success ? StarRow().Matches(run.Value).MaxBy(row => row.Length) : null;
        if (stars is null)
        {
            return null;
        }

        var head = string.Concat(run.Value[..stars.Index].Where(char.IsAsciiDigit));
        var tail = string.Concat(run.Value[(stars.Index + stars.Length)..].Where(c => char.IsAsciiDigit(c) || c is 'X' or 'x')).ToUpperInvariant();
        return head.Length is >= 1 and <= 10 && tail.Length is >= 1 and <= 4 ? head + new string('*', 18 - head.Length - tail.Length) + tail : null;
    }

    private static string? Agency(string value)
    {
        var text = Seal().Replace(CertificateText.Close(value), "").Trim(' ', ',', '，', '。', ':');
        return Office().Match(text) is { Success: true } office ? office.Value
            : text.Length is >= 5 and <= 40 && !CertificateDates.In(text).Any() && text.Any(char.IsLetter) && GeneralOffice().IsMatch(text) ? text : null;
    }

    /// <summary>The office that signs at the end, without a label.</summary>
    private static string? AgencyInText(CertificateText text)
    {
        foreach (var row in text.Rows.Reverse())
        {
            foreach (Match match in Office().Matches(Seal().Replace(row, "")))
            {
                if (!NoOffice().IsMatch(match.Value))
                {
                    return LeadingWords().Replace(match.Value, "");
                }
            }
        }

        return null;
    }

    [GeneratedRegex(@"[＊×✱∗﹡●•]")]
    private static partial Regex Stars();

    /// <summary>Digits and stars, blanks among them.</summary>
    [GeneratedRegex(@"(?<![0-9A-Za-z])[*\s]*[0-9][0-9*\s]*\*[*\s]*[0-9*\s]*[0-9Xx](?![0-9A-Za-z])")]
    private static partial Regex Blurred();

    [GeneratedRegex(@"(?<![0-9A-Za-z*])[0-9]{3,14}\*{4,14}(?![0-9*])")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"\*[*\s]*")]
    private static partial Regex StarRow();

    [GeneratedRegex(@"(?<=[0-9*])\s+(?=[0-9*Xx])")]
    private static partial Regex Gap();

    [GeneratedRegex(@"(?<![0-9A-Za-z*])[0-9]{1,6}\*{4,14}[0-9Xx]{1,6}(?![0-9*])|(?<![0-9A-Za-z*])[1-9][0-9]{16}[0-9Xx](?![0-9A-Za-z])")]
    private static partial Regex IdForm();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}{2,14}?(?:社会保险|社会保障|社保|养老保险|医疗保障|医疗保险|劳动保险|人力资源)\p{IsCJKUnifiedIdeographs}{0,16}?(?:服务中心|管理中心|结算中心|经办中心|基金中心|事业中心|保险中心|业务中心|社保中心|中心|管理局|事业局|基金局|保险局|保障局|社保局|局|管理处|事业处|保险处|社保处|经办处|处|管理所|所|经办机构|管理办公室)(?:\p{IsCJKUnifiedIdeographs}{2,8}(?:分局|分中心|办事处|管理部))?")]
    private static partial Regex Office();

    [GeneratedRegex(@"(?:中心|局|处|所|部|办公室|机构|分局)$")]
    private static partial Regex GeneralOffice();

    [GeneratedRegex(@"[(（][^()（）]{0,10}章[^()（）]{0,4}[)）]|(?:参保缴费证明|业务|证明|电子)?专用章|[(（]盖?章[)）]")]
    private static partial Regex Seal();

    [GeneratedRegex(@"证明|记录单|凭证|缴费情况|明细|登录|查询|所在|参保地")]
    private static partial Regex NoOffice();

    [GeneratedRegex(@"^(?:经办机构|社保经办机构|特此证明|出具单位|盖章)[:：]?")]
    private static partial Regex LeadingWords();
}
