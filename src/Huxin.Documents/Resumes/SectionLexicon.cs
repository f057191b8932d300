using System.Text;
using System.Text.RegularExpressions;

namespace Huxin.Documents.Resumes;

/// <summary>The parts of a résumé. A heading that names none of them opens <see cref="Other"/>.</summary>
internal enum SectionKind
{
    Head,
    Personal,
    Contact,
    Work,
    Education,
    Mixed,
    Projects,
    Research,
    Campus,
    Skills,
    Certificates,
    Awards,
    Summary,
    Objective,
    OtherPeople,
    Other,
}

/// <summary>
/// Knows a section heading by its words: a heading is made of heading words only, and the most telling of them names the section.
/// </summary>
internal static partial class SectionLexicon
{
    /// <summary>Words that tell what the section is; the first kind in this list that occurs wins.</summary>
    private static readonly (SectionKind Kind, string Words)[] telling =
    [
        (SectionKind.OtherPeople, "家庭 家庭成员 主要家庭成员 社会关系 紧急联系人 证明人 推荐人 推荐信 references referees reference referee emergency family"),
        (SectionKind.Objective, "求职 意向 期望 应聘 目标 规划 objective objectives goal goals"),
        (SectionKind.Skills, "技能 技术 能力 特长 语言 专长 工具 掌握 skills skill competencies competences technologies languages tools expertise proficiencies strengths"),
        (SectionKind.Certificates, "证书 资质 资格 认证 培训 执照 certifications certification certificates certificate licenses licences courses training"),
        (SectionKind.Awards, "荣誉 获奖 奖项 奖励 所获 奖学金 竞赛 比赛 awards honors honours achievements accomplishments award"),
        (SectionKind.Research, "科研 研究 论文 学术 发表 出版 成果 专利 publications research publication papers patents talks presentations conferences"),
        (SectionKind.Campus, "校园 校内 社团 社会 实践 在校 学生 志愿 公益 活动 volunteer volunteering activities leadership extracurricular community teaching service"),
        (SectionKind.Projects, "项目 作品 开源 贡献 projects project portfolio opensource"),
        (SectionKind.Education, "教育 学历 学习 学业 就读 求学 education academic academics qualifications qualification schooling"),
        (SectionKind.Work, "工作 实习 职业 任职 从业 就业 职场 experience employment work career internship internships professional job jobs positions appointments"),
        (SectionKind.Summary, "自我 评价 总结 简介 介绍 优势 概述 关于我 描述 认知 summary profile about overview introduction bio highlights"),
        (SectionKind.Contact, "联系 方式 联系方式 contact contacts contactinformation links profiles 链接 社交"),
        (SectionKind.Personal, "个人 基本 信息 资料 personal basic details information info"),
        (SectionKind.Other, "兴趣 爱好 其他 其它 附加 补充 附件 备注 interests hobbies other others additional miscellaneous misc affiliations memberships"),
    ];

    /// <summary>Words that only accompany.</summary>
    private const string Accompanying =
        "经历 经验 履历 背景 情况 专业 主要 相关 与 和 及 以及 或 简历 史 类 我 的 课程 历程 曾经 职位 岗位 与其他 清单 列表 职业技能 "
        + "history background and of the my me key core technical industry relevant related other selected main areas area statement "
        + "full time fulltime records record academic section or a to in";

    private static readonly Dictionary<string, SectionKind?> words = telling
        .SelectMany(t => t.Words.Split(' '), (t, word) => (word, kind: (SectionKind?)t.Kind))
        .Concat(Accompanying.Split(' ').Select(word => (word, kind: (SectionKind?)null)))
        .DistinctBy(w => w.word)
        .ToDictionary(w => w.word, w => w.kind);

    private static readonly int longest = words.Keys.Max(w => w.Length);

    /// <summary>The section that a text heads; null when it is no heading.</summary>
    public static SectionKind? KindOf(string text)
    {
        if (text.Length is 0 or > 60)
        {
            return null;
        }

        text = Icon().Replace(Numbering().Replace(text.Trim(), ""), "");
        var han = new StringBuilder();
        var latin = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text.Trim().TrimEnd(':', '：'))
        {
            if (char.IsAsciiLetter(c))
            {
                word.Append(char.ToLowerInvariant(c));
                continue;
            }

            End();
            if (Reading.Characters.IsHan(c))
            {
                han.Append(c);
            }
            else if (!" /&+、|-–—（）()[]【】·•:：_<>《》「」^".Contains(c, StringComparison.Ordinal) && c < '\u2190')
            {
                return null;
            }
        }

        End();
        if (latin.Count > 3 && latin.All(w => w.Length == 1))
        {
            // Spaced-out capitals: E D U C A T I O N.
            latin = [string.Concat(latin)];
        }

        if (han.Length > 14 || latin.Count > 5 || (han.Length == 0 && latin.Count == 0))
        {
            return null;
        }

        return Parse(han.ToString(), latin);

        void End()
        {
            if (word.Length > 0)
            {
                latin.Add(word.ToString());
                word.Clear();
            }
        }
    }

    private static SectionKind? Parse(string han, List<string> latin)
    {
        var kinds = new HashSet<SectionKind>();
        foreach (var word in latin)
        {
            if (!words.TryGetValue(word, out var kind))
            {
                return null;
            }

            Add(kind);
        }

        for (var at = 0; at < han.Length;)
        {
            var length = Enumerable.Range(1, Math.Min(longest, han.Length - at)).Reverse()
                .FirstOrDefault(n => words.ContainsKey(han.Substring(at, n)));
            if (length == 0)
            {
                return null;
            }

            Add(words[han.Substring(at, length)]);
            at += length;
        }

        // Some heading words are ordinary words when they stand alone.
        if (latin.Count == 0 && han is "方式" or "学生" or "职业" or "活动" or "成果" or "社会" or "研究" or "描述" or "学习" or "目标")
        {
            return null;
        }

        return kinds.Contains(SectionKind.Work) && kinds.Contains(SectionKind.Projects) && !kinds.Contains(SectionKind.Skills)
            ? SectionKind.Mixed
            : Strongest(kinds);

        void Add(SectionKind? kind)
        {
            if (kind is { } told)
            {
                kinds.Add(told);
            }
        }
    }

    private static SectionKind? Strongest(HashSet<SectionKind> kinds) =>
        kinds.Count == 0 ? null : telling.First(t => kinds.Contains(t.Kind)).Kind;

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,2}|[0-9]{1,2}|[IVX]{1,4})[、.．)]\s*")]
    private static partial Regex Numbering();

    /// <summary>An icon of a font that calls itself a letter, in front of the heading.</summary>
    [GeneratedRegex(@"^[^\sA-Za-z0-9一-龥]\s+|^[A-Za-z]\s+(?=[一-龥])")]
    private static partial Regex Icon();
}
