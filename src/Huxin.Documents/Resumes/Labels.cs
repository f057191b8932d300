using System.Text.RegularExpressions;
using Huxin.Documents.Reading;

namespace Huxin.Documents.Resumes;

/// <summary>What a label in front of a value asks for.</summary>
internal enum LabelKind
{
    Name,
    Phone,
    Email,
    BirthDate,
    IdNumber,
    Address,
    FormerName,
    Institution,
    Area,
    Level,
    GraduatedOn,
    EnteredOn,
    Period,
    Employer,
    Position,
    Department,
    OtherPerson,

    /// <summary>A known label whose value is no claim: salary, height, marriage, political status … Forbidden details end here (rule R3).</summary>
    Ignored,
}

/// <summary>A label with its value.</summary>
internal sealed record Labelled(LabelKind Kind, string Value);

/// <summary>Labels in front of values: <c>姓名：张伟</c>, <c>Name: …</c>, and the cells of forms.</summary>
internal static partial class Labels
{
    private static readonly Dictionary<string, LabelKind> kinds = new(StringComparer.OrdinalIgnoreCase);

    static Labels()
    {
        Add(LabelKind.Name, "姓名 名字 中文名 name 英文名 fullname candidatename");
        Add(LabelKind.FormerName, "曾用名");
        Add(LabelKind.Phone, "电话 手机 手机号 手机号码 联系电话 联系方式 电话号码 移动电话 tel phone mobile telephone cell phonenumber mobilenumber contactnumber contactno mobileno");
        Add(LabelKind.Email, "邮箱 电子邮箱 电子邮件 邮件 e-mail email mail emailaddress 邮箱地址 emailid");
        Add(LabelKind.BirthDate, "出生年月 出生日期 生日 出生 dateofbirth birthdate birthday dob 出生年月日");
        Add(LabelKind.IdNumber, "身份证 身份证号 身份证号码 证件号码 公民身份号码");
        Add(LabelKind.Address, "地址 现居 现居地 现居住地 居住地 所在地 所在城市 现居城市 通讯地址 住址 location address 联系地址 城市 家庭住址");
        Add(LabelKind.Institution, "学校 毕业院校 毕业学校 院校 学校名称 就读学校 院校名称 university school college institution 毕业于");
        Add(LabelKind.Area, "专业 所学专业 专业名称 主修专业 major fieldofstudy 就读专业 学科专业 主修 specialization");
        Add(LabelKind.Level, "学历 学位 最高学历 文化程度 学历/学位 学历学位 学历层次 degree education 层次");
        Add(LabelKind.GraduatedOn, "毕业时间 毕业年份 毕业日期 毕业年月 graduation graduationdate graduated graduationyear");
        Add(LabelKind.EnteredOn, "入学时间 入学年份 入学日期");
        Add(LabelKind.Period, "时间 起止时间 起止日期 起止年月 在职时间 工作时间 任职时间 就读时间 年月 日期 期间 date dates period duration 时间段");
        Add(LabelKind.Employer, "公司 单位 公司名称 单位名称 工作单位 企业名称 就职单位 任职公司 所在公司 实习单位 任职单位 company employer organization companyname");
        Add(LabelKind.Position, "职位 岗位 职务 担任职务 职位名称 岗位名称 工作岗位 所任职务 担任职位 担任岗位 position title jobtitle designation role 职称 任职岗位 职务/岗位 岗位/职务 职位/岗位");
        Add(LabelKind.Department, "部门 所在部门 所属部门 department");
        Add(LabelKind.OtherPerson, "紧急联系人 紧急联系电话 联系人 证明人 推荐人 介绍人 父亲 母亲 配偶 家属 导师 reporting reportsto reference referee emergencycontact 证明人电话 证明人及电话 直属上级 上级 汇报对象 hr联系人 辅导员 班主任");
        Add(LabelKind.Ignored, "性别 民族 籍贯 婚姻 婚否 婚姻状况 婚育状况 政治面貌 身高 体重 血型 宗教 宗教信仰 户口 户籍 户口所在地 健康状况 健康 年龄 求职意向 意向岗位 应聘岗位 "
            + "应聘职位 期望职位 期望薪资 期望城市 期望月薪 目标岗位 意向城市 到岗时间 工作年限 工作经验 薪资 月薪 年薪 待遇 离职原因 微信 微信号 qq qq号 qq/微信号 邮编 照片 github 博客 技术博客 网站 主页 "
            + "个人主页 linkedin 微博 gender nationality maritalstatus religion 兴趣爱好 爱好 特长 英语水平 外语水平 计算机水平 状态 求职状态 关系 年限 技能 website homepage salary 内容 工作内容 职责 "
            + "工作职责 主要职责 业绩 工作业绩 成果 工作描述 职责描述 技术栈 项目描述 荣誉 gpa 证件类型 国籍 星座 规模 公司规模 行业 公司行业 公司性质 性质 下属人数 工作地点 地点 workexperience experience");
    }

    /// <summary>The kind of a label that stands alone, e.g. as a cell of a form; null when it is none.</summary>
    public static LabelKind? KindOf(string label)
    {
        var bare = Blank().Replace(label, "").Trim(':', '：', '*');
        return bare.Length is > 0 and <= 20 && kinds.TryGetValue(bare, out var kind) ? kind : null;
    }

    /// <summary>Every label of a line with its value: after a colon, or in the next cell of a form.</summary>
    public static IReadOnlyList<Labelled> In(TextLine line)
    {
        var found = new List<Labelled>();
        for (var i = 0; i < line.Cells.Count; i++)
        {
            var text = line.Cells[i].Text;
            if (KindOf(text) is { } alone)
            {
                var next = line.Cells.Skip(i + 1).FirstOrDefault(c => c.Text.Length > 0)?.Text ?? "";
                found.Add(new Labelled(alone, KindOf(next) is null && !WithColon().IsMatch(next) ? next.TrimStart(':', '：', ' ') : ""));
            }
            else
            {
                In(text, i + 1 < line.Cells.Count ? line.Cells[i + 1].Text : "", found);
            }
        }

        return found;
    }

    private static void In(string text, string next, List<Labelled> found)
    {
        var marks = WithColon().Matches(text).Select(m => (Match: m, Kind: KindOf(m.Groups["label"].Value))).Where(m => m.Kind is not null).ToList();
        for (var i = 0; i < marks.Count; i++)
        {
            var from = marks[i].Match.Index + marks[i].Match.Length;
            var until = i + 1 < marks.Count ? marks[i + 1].Match.Index : text.Length;
            var value = text[from..until].Trim(' ', '|', '·', ',', '，', ';', '；', '/', '•', '。');
            found.Add(new Labelled(marks[i].Kind!.Value, value.Length > 0 || i + 1 < marks.Count ? value : next));
        }
    }

    private static void Add(LabelKind kind, string labels)
    {
        foreach (var label in labels.Split(' '))
        {
            kinds.TryAdd(label, kind);
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"(?<![A-Za-z一-龥])(?<label>[一-龥][一-龥/\s]{0,9}[一-龥]|[A-Za-z][A-Za-z/\-]*(?:\s[A-Za-z]+){0,2}|QQ/微信号)\s*[:：]")]
    private static partial Regex WithColon();
}
