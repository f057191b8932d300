using System.Text.RegularExpressions;
using Huxin.Engine.Certificates;
using Huxin.Engine.Claims;

namespace Huxin.Documents.Certificates;

/// <summary>营业执照 of companies, branches, partnerships and sole traders.</summary>
internal static partial class LicenceReading
{
    private static readonly LabelSet labels = new(
        (Item.Name, "名称 企业名称 公司名称 字号名称 字号 商号 主体名称"),
        (Item.CreditCode, "统一社会信用代码 社会信用代码 信用代码 统一社会信用代码/注册号 注册号"),
        (Item.LegalRepresentative, "法定代表人 法定代表人(负责人) 法人代表 负责人 经营者 经营者姓名 投资人 执行事务合伙人 法定代表人姓名"),
        (Item.Founded, "成立日期 注册日期 成立时间"),
        (Item.Term, "营业期限 合伙期限 经营期限 营业期限自"),
        (Item.Status, "登记状态 经营状态 企业状态 状态"),
        (Item.Ignored, "类型 主体类型 企业类型 组成形式 经营范围! 注册资本! 注册资金! 出资额! 资金数额! 住所 经营场所! 营业场所! 主要经营场所! 登记机关! 核准日期! 副本 正本 证照编号! 执照编号 编号 行业 国家企业信用信息公示系统 市场主体应当"));

    public static (CertificateFields Fields, CertificateEvidence Evidence) Read(CertificateText text)
    {
        var form = new Form(text, labels);
        var code = form.Find(Item.CreditCode, CertificateNumbers.CreditCode) ?? text.Rows.Select(row => CertificateNumbers.CreditCode(row)).FirstOrDefault(c => c is not null);
        var term = form.Find(Item.Term, value => CertificateDates.Spans(value) is [{ End: not null }, ..] ? value : null);
        var fields = new CertificateFields
        {
            Name = form.Find(Item.Name, Company),
            Uscc = code,
            LegalRepresentative = form.Find(Item.LegalRepresentative, Representative),
            Founded = form.Date(Item.Founded),
            Status = form.Find(Item.Status, value => CertificateText.Close(value) is { Length: >= 2 and <= 40 } status && status.Any(char.IsLetter) ? status : null),
        };
        var periods = term is null ? [] : CertificateDates.Spans(term).Select(span => ((PartialDate?)span.Start, span.End)).ToList();
        return (fields, new CertificateEvidence { CreditCodes = code is null ? [] : [code], Periods = periods });
    }

    private static string? Company(string value)
    {
        var text = CertificateText.Close(value);
        return text.Length >= 4 && text.Any(char.IsLetter) && !NoCompany().IsMatch(text) ? text : null;
    }

    /// <summary>A person, or the company that manages a partnership, without its delegate.</summary>
    private static string? Representative(string value)
    {
        var text = Delegate().Replace(CertificateText.Close(value), "");
        return PersonReading.Name(text) ?? (text.Length >= 6 && CompanyEnd().IsMatch(text) ? text : null);
    }

    [GeneratedRegex(@"^(?:有限责任公司|股份有限公司|个体工商户)(?:[(（].*)?$|^[\d\s]+$|年.{1,3}月")]
    private static partial Regex NoCompany();

    [GeneratedRegex(@"[(（]?委派代表.*$")]
    private static partial Regex Delegate();

    [GeneratedRegex(@"公司$|企业$|[)）]$")]
    private static partial Regex CompanyEnd();
}
