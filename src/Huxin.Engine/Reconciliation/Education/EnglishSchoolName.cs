using Huxin.Engine.Identifiers;
using Huxin.Engine.Wording;

namespace Huxin.Engine.Reconciliation.Education;

/// <summary>
/// Reads the English name of a mainland school word by word: its Chinese name is place and line of study in pinyin or
/// translation (Wuhan University of Technology, Harbin Normal University), and every English word must be accounted for.
/// </summary>
internal static class EnglishSchoolName
{
    private static readonly string[] silent = ["of", "and", "the", "for", "in", "at", "china", "university", "college", "institute", "school", "academy", "conservatory", "p", "r"];

    internal static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["technology"] = ["理工", "工业", "科技", "工程", "技术", "工商"],
        ["science"] = ["科技", "理工", "科学"],
        ["sciences"] = ["科技", "理工", "科学"],
        ["engineering"] = ["工程", "理工"],
        ["tech"] = ["工业", "理工", "科技"],
        ["polytechnic"] = ["理工", "工业", "职业技术"],
        ["normal"] = ["师范"],
        ["teachers"] = ["师范"],
        ["agricultural"] = ["农业"],
        ["agriculture"] = ["农业", "农林"],
        ["forestry"] = ["林业", "农林"],
        ["medical"] = ["医科", "医学", "医药"],
        ["medicine"] = ["医药", "医学", "中医药"],
        ["chinese"] = ["中医药", "中国"],
        ["traditional"] = ["中医药"],
        ["pharmaceutical"] = ["药科", "医药"],
        ["finance"] = ["财经", "金融"],
        ["economics"] = ["财经", "经济", "经贸"],
        ["business"] = ["商业", "工商", "经贸"],
        ["commerce"] = ["商业", "工商", "商务"],
        ["trade"] = ["经贸", "贸易"],
        ["foreign"] = ["外国语", "外语"],
        ["languages"] = ["外国语", "外语", "语言"],
        ["studies"] = ["外国语", "外语"],
        ["international"] = ["外国语", "国际", "对外"],
        ["language"] = ["语言"],
        ["arts"] = ["艺术", "美术"],
        ["art"] = ["艺术"],
        ["fine"] = ["美术"],
        ["music"] = ["音乐"],
        ["sport"] = ["体育"],
        ["sports"] = ["体育"],
        ["physical"] = ["体育"],
        ["education"] = ["教育", "体育", "师范"],
        ["nationalities"] = ["民族"],
        ["minzu"] = ["民族"],
        ["ethnic"] = ["民族"],
        ["law"] = ["政法", "法"],
        ["political"] = ["政法"],
        ["aeronautics"] = ["航空"],
        ["astronautics"] = ["航天"],
        ["aerospace"] = ["航空航天"],
        ["aviation"] = ["航空", "民航"],
        ["civil"] = ["民航"],
        ["maritime"] = ["海事"],
        ["ocean"] = ["海洋"],
        ["petroleum"] = ["石油"],
        ["mining"] = ["矿业"],
        ["geosciences"] = ["地质"],
        ["architecture"] = ["建筑"],
        ["chemical"] = ["化工"],
        ["electric"] = ["电力"],
        ["power"] = ["电力"],
        ["posts"] = ["邮电"],
        ["telecommunications"] = ["邮电"],
        ["electronic"] = ["电子"],
        ["information"] = ["信息"],
        ["transport"] = ["交通"],
        ["transportation"] = ["交通"],
        ["communication"] = ["传媒", "传播"],
        ["media"] = ["传媒"],
        ["textile"] = ["纺织"],
        ["vocational"] = ["职业"],
        ["technical"] = ["技术"],
        ["industry"] = ["工业"],
        ["light"] = ["轻工", "轻化工"],
        ["north"] = ["北", "华北", "北方"],
        ["south"] = ["南", "华南", "南方"],
        ["east"] = ["东", "华东"],
        ["west"] = ["西"],
        ["northeast"] = ["东北"],
        ["northeastern"] = ["东北"],
        ["northwest"] = ["西北"],
        ["northwestern"] = ["西北"],
        ["southwest"] = ["西南"],
        ["southeast"] = ["东南"],
        ["southern"] = ["南方"],
        ["central"] = ["中", "华中", "中央"],
        ["capital"] = ["首都"],
        ["inner"] = ["内蒙古"],
        ["mongolia"] = ["内蒙古"],
        ["three"] = ["三"],
        ["gorges"] = ["三峡"],
        ["tibet"] = ["西藏"],
        ["open"] = ["开放"],
        ["water"] = ["水利"],
        ["resources"] = ["水利"],
        ["railway"] = ["铁道"],
        ["financial"] = ["金融", "财经"],
        ["accounting"] = ["会计"],
        ["women"] = ["女子"],
        ["youth"] = ["青年"],
    };

    /// <summary>Places whose customary spelling is not the first reading of their characters; only that spelling means them (陕西 is not Shanxi).</summary>
    internal static readonly (string Place, string Spelling)[] Customary =
    [
        ("陕西", "shaanxi"), ("内蒙古", "inner"), ("西藏", "tibet"), ("哈尔滨", "harbin"), ("重庆", "chongqing"), ("厦门", "xiamen"), ("长春", "changchun"), ("长沙", "changsha"), ("新疆", "xinjiang"),
    ];

    public static IReadOnlyCollection<string> Meanings(string english)
    {
        var all = english.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal)
            .Split([' ', ',', '-', '(', ')', '.', '&'], StringSplitOptions.RemoveEmptyEntries);
        var telling = all.Where(word => !silent.Contains(word)).ToList();
        var college = all.Any(word => word is "college" or "institute" or "school" or "academy" or "conservatory");
        if (!college && !all.Contains("university"))
        {
            return [];
        }

        var candidates = telling.SelectMany(word => SchoolStarts.All[word]).Distinct().Where(school => school.Level != 'A');
        var fitting = candidates
            .Select(school => (school, open: Open(school.Name, telling)))
            .Where(pair => pair.open is { } left && left <= 1)
            .ToList();

        // Many a 学院 calls itself a university in English; where a 大学 fits as well, that one is meant.
        fitting = !college && fitting.Exists(IsUniversity) ? fitting.FindAll(IsUniversity) : fitting;
        static bool IsUniversity((School School, int? Open) pair) => pair.School.Name.EndsWith("大学", StringComparison.Ordinal);
        if (fitting.Count == 0)
        {
            return [];
        }

        var least = fitting.Min(pair => pair.open);
        return fitting.Where(pair => pair.open == least).Select(pair => pair.school.Name).ToList();
    }

    /// <summary>How many characters of the Chinese name no English word explains; null when an English word explains nothing.</summary>
    private static int? Open(string chinese, List<string> english)
    {
        var body = chinese.Replace("大学", "", StringComparison.Ordinal).Replace("学院", "", StringComparison.Ordinal);
        var covered = new bool[body.Length];
        foreach (var word in english)
        {
            var (at, length) = Place(body, word);
            if (at < 0)
            {
                return null;
            }

            Array.Fill(covered, true, at, length);
        }

        return covered.Count(c => !c);
    }

    private static (int At, int Length) Place(string body, string word)
    {
        foreach (var (place, spelling) in Customary)
        {
            if (body.IndexOf(place, StringComparison.Ordinal) is >= 0 and var at && (word == spelling || Hanzi.Spells(word, place) == word.Length))
            {
                return word == spelling ? (at, place.Length) : (-1, 0);
            }
        }

        foreach (var chinese in Words.GetValueOrDefault(word) ?? [])
        {
            var at = body.IndexOf(chinese, StringComparison.Ordinal);
            if (at >= 0)
            {
                return (at, chinese.Length);
            }
        }

        return Hanzi.Spelled(word, body);
    }
}
