using System.Globalization;
using Huxin.Engine.Names;

namespace Huxin.Tests.Shared.Accuracy;

/// <summary>
/// Two lists of invented people in the manner of FEBRL: the second has the same people with up to three errors each: typing, hearing, fields
/// and date parts changed places, values left out. Latin and Chinese names; a Chinese name may come back in pinyin or traditional characters.
/// The same seed makes the same lists.
/// </summary>
internal sealed class LinkagePeople(int seed)
{
    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
    private const string Characters = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华玉萍红健鑫宇欣怡佳琪子涵浩然思雨梓轩俊梦瑶嘉一诺晨曦文博雅楠志国建春晓东海燕云飞鹏程凯博雪梅婷慧琳莹洁蕾倩颖露瑞峰旭阳林森永光辉成龙天翔家豪泽";
    private static readonly string[] heads = ["har", "wil", "tom", "john", "and", "mar", "rob", "pet", "ken", "col", "ben", "ash", "bur", "cal", "dun", "ell", "far", "gar", "hol", "kel", "lan", "mac", "nor", "old", "par", "ram", "sal", "tan", "wes", "yor", "bal", "cor", "den", "fin", "gil", "hen", "jar", "kirk", "lock", "mil", "new", "os", "pres", "red", "shel", "thorn", "wag", "wood", "brad", "clif"];
    private static readonly string[] tails = ["son", "ton", "ley", "man", "ford", "well", "er", "sen", "field", "wood", "by", "land", "mer", "ing", "s", "berg", "low", "dale", "worth", "kins", "nell", "mann", "ham", "stone", "bury", "more", "wick", "house", "way", "den"];
    private static readonly string[] given = "james emily jack olivia thomas sophie joshua chloe daniel jessica william georgia matthew emma lachlan hannah samuel isabella benjamin grace ryan ella nicholas mia luke lily alexander zoe liam charlotte ethan sarah jacob lucy cooper amelia harrison caitlin mitchell madison jordan holly bailey kayla connor jasmine dylan alyssa tyler brianna jake taylor oliver ruby riley abbey noah imogen callum bella hayden tahlia isaac paige zachary rachel blake molly logan erin hamish lara lewis eliza max stephanie kyle natalie aidan claire nathan maddison michael nicole angus rebecca aaron amber patrick phoebe brodie eve sebastian victoria hugo piper finn kirra marcus gabrielle darcy zara felix nina xavier freya".Split(' ');

    private readonly Random random = new(seed);

    /// <param name="count">Records in each list.</param>
    /// <param name="shared">Records of the first list whose person is in the second too; the other records there are other people, with ids in <c>x</c>.</param>
    public (List<PersonRecord> A, List<PersonRecord> B) Make(int count, int shared)
    {
        var (a, b) = (new List<PersonRecord>(), new List<PersonRecord>());
        for (var i = 0; i < count; i++)
        {
            var person = random.Next(2) == 0 ? Latin(i) : Chinese(i);
            a.Add(person with { Id = $"a{i}" });
            b.Add(i < shared ? Damaged(person) with { Id = $"b{i}" } : Damaged(random.Next(2) == 0 ? Latin(i) : Chinese(i)) with { Id = $"x{i}" });
        }

        return (a, b.OrderBy(_ => random.Next()).ToList());
    }

    private PersonRecord Latin(int i) => new($"{i}", Missing(0.02) ? "" : Common(given), Missing(0.01) ? "" : Common(heads) + Common(tails), Missing(0.02) ? "" : Born());

    private PersonRecord Chinese(int i)
    {
        var name = random.NextDouble() < 0.2 ? $"{Any(Characters)}" : $"{Any(Characters)}{Any(Characters)}";
        return new($"{i}", Missing(0.01) ? "" : name, $"{Surnames[(int)(Surnames.Length * Math.Pow(random.NextDouble(), 2.2))]}", Missing(0.02) ? "" : Born());
    }

    private PersonRecord Damaged(PersonRecord person)
    {
        if (person.Surname.Any(c => c > 0x3400) && random.NextDouble() < 0.25)
        {
            person = person with { Given = Pinyin(person.Given), Surname = Pinyin(person.Surname) };
        }

        for (var errors = random.Next(4); errors > 0; errors--)
        {
            person = random.Next(20) switch
            {
                < 6 => person with { Given = Mistyped(person.Given) },
                < 11 => person with { Surname = Mistyped(person.Surname) },
                < 16 => person with { Birth = Misread(person.Birth) },
                16 => person with { Given = person.Surname, Surname = person.Given },
                17 => person with { Given = "" },
                18 => person with { Birth = "" },
                _ => person with { Surname = random.Next(2) == 0 ? "" : Mistyped(person.Surname) },
            };
        }

        return person;
    }

    private string Mistyped(string name)
    {
        if (name.Length == 0)
        {
            return name;
        }

        var at = random.Next(name.Length);
        if (name[at] > 0x3400)
        {
            // A character of the same sound, or any other.
            var like = Characters.Where(c => c != name[at] && Pinyin($"{c}") == Pinyin($"{name[at]}")).ToList();
            return name[..at] + (like.Count > 0 && random.Next(3) > 0 ? like[random.Next(like.Count)] : Any(Characters)) + name[(at + 1)..];
        }

        var letter = (char)('a' + random.Next(26));
        return random.Next(6) switch
        {
            0 => name.Insert(at, $"{letter}"),
            1 when name.Length > 2 => name.Remove(at, 1),
            2 when at > 0 => name[..(at - 1)] + name[at] + name[at - 1] + name[(at + 1)..],
            3 => Heard(name),
            _ => name[..at] + letter + name[(at + 1)..],
        };
    }

    private string Heard(string name)
    {
        var rules = new[] { ("ph", "f"), ("c", "k"), ("k", "ck"), ("i", "y"), ("y", "ie"), ("s", "z"), ("ll", "l"), ("l", "ll"), ("er", "a"), ("ou", "u"), ("w", "v"), ("n", "nn") };
        var (from, to) = rules[random.Next(rules.Length)];
        return name.Replace(from, to, StringComparison.Ordinal);
    }

    private string Misread(string birth)
    {
        if (birth.Length != 8)
        {
            return birth;
        }

        var at = random.Next(1, 8);
        return random.Next(5) switch
        {
            0 => birth[..4] + birth[6..] + birth[4..6],
            1 => birth[..(at - 1)] + birth[at] + birth[at - 1] + birth[(at + 1)..],
            2 => birth[..6] + random.Next(1, 29).ToString("00", CultureInfo.InvariantCulture),
            3 => Born()[..4] + birth[4..],
            _ => birth[..at] + random.Next(10) + birth[(at + 1)..],
        };
    }

    private string Born() => new DateOnly(1930, 1, 1).AddDays(random.Next(27000)).ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private bool Missing(double chance) => random.NextDouble() < chance;

    private char Any(string characters) => characters[(int)(characters.Length * Math.Pow(random.NextDouble(), 1.5))];

    private string Common(string[] words) => words[(int)(words.Length * Math.Pow(random.NextDouble(), 1.7))];

    /// <summary>The sounds of the characters above, by the engine's own comparison: what spells it is asked of the index of syllables.</summary>
    private static string Pinyin(string hanzi) => string.Concat(hanzi.Select(c => Sounds.GetValueOrDefault(c, "")));

    private static readonly Dictionary<char, string> Sounds = ReadSounds();

    private static Dictionary<char, string> ReadSounds()
    {
        const string spoken = "wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng xu fu shen zeng peng lv su lu jiang cai jia ding wei xue ye yan yu pan du dai xia zhong wang tian ren jiang fan fang shi yao tan liao zou xiong jin lu hao kong bai cui kang mao qiu qin jiang shi gu hou shao meng long wan duan lei qian tang yin li yi chang wu qiao he lai gong wen "
            + "wei fang na min jing li qiang lei jun yang yong yan jie juan tao ming chao xiu lan xia ping gang gui ying hua yu ping hong jian xin yu xin yi jia qi zi han hao ran si yu zi xuan jun meng yao jia yi nuo chen xi wen bo ya nan zhi guo jian chun xiao dong hai yan yun fei peng cheng kai bo xue mei ting hui lin ying jie lei qian ying lu rui feng xu yang lin sen yong guang hui cheng long tian xiang jia hao ze";
        var result = new Dictionary<char, string>();
        foreach (var (c, sound) in (Surnames + Characters).Zip(spoken.Split(' ')))
        {
            result.TryAdd(c, sound);
        }

        return result;
    }
}
