namespace Huxin.Benchmarks.Screening;

/// <summary>
/// Invents names as they are distributed: Chinese from a table of surnames by frequency (the file given, or the hundred commonest here) and characters
/// of given names, 13 % of them of one character; Latin from given and family names of which a few are borne by many, a third with a middle name.
/// </summary>
internal sealed class NameMill
{
    private const string CommonSurnames =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

    private const string GivenCharacters =
        "伟芳娜敏静秀丽强磊军洋勇艳杰娟涛明超霞平刚桂英华文玉兰红建国海波燕玲辉春梅鹏飞志云龙林峰斌凤生永成东晓金福俊荣新宇浩然子轩梓涵欣怡雨桐思颖佳琪诗雅嘉宁博瑞天泽一诺宸铭晨曦语彤若萱芷睿航昊辰皓逸凡乐瑶琳婷雪莹倩蕾薇莉晶洁慧丹萍琴珍珠翠香月莲素贞淑惠美爱群芬娥菊菲琼瑛璐媛婉妍姝妮娅冰清河江山川石磊森柏松竹青峻岭岩坤乾元亨利仁义礼智信忠孝廉德善良民主和谐正直富贵昌盛兴旺发达光耀祖宗祥瑞吉庆喜悦欢畅康健安泰顺遂如意圆满长久恒远大小方正中立伯仲叔季少老阳阴星辰日月晴朗晖昕昱晟暄暖温润泉溪涧湖淼沐泓澄澈淳济源渊沛泳泊浦津润涌汉湘淮潇漪滢滨澜瀚灏炎焱煜烨炜炫灿焕熙照烈火钢铁铜银钧锋锐钦铮鑫钰锦键镇宝玺琪琦琛琨瑾瑜璇璟璞珂珊玥玮珏珺珩瑄瑶璨翔翊翰羽骏驰骁骥马牛虎豹鹰雁鸿鹤鹭凯旋胜利功勋业绩学问书墨画诗词歌赋艺才华章彦彬彭彰政教育培栋梁材楠榕桦枫柳桃杏梨棠樱杨槐椿萌芽苗蓉芙蓝茵苹莎荷蓓蔓蕊芝芸茜苑茗茹荟艾菁菡萌蔚蓬薪藤";

    private static readonly string[] given =
        ["james", "mary", "john", "maria", "robert", "anna", "michael", "elena", "david", "fatima", "mohamed", "ahmed", "ali", "jose", "juan", "carlos", "luis", "ivan", "olga", "sergei", "peter", "paul", "thomas", "daniel", "mark", "george", "sarah", "laura", "sofia", "victor", "andrei", "dmitri", "hassan", "omar", "ibrahim", "yusuf", "khalid", "amina", "aisha", "marco", "giulia", "pierre", "jean", "claire", "hans", "karl", "ingrid", "lars", "erik", "priya", "rahul", "amit", "sanjay", "nguyen", "minh", "kim", "jin", "hiroshi", "yuki", "kenji"];

    private static readonly string[] family =
        ["smith", "johnson", "garcia", "martinez", "rodriguez", "lopez", "silva", "santos", "khan", "hussain", "ahmed", "singh", "kumar", "sharma", "patel", "ivanov", "petrov", "smirnov", "kuznetsov", "muller", "schmidt", "weber", "rossi", "ferrari", "dubois", "martin", "bernard", "nguyen", "tran", "pham", "kim", "park", "lee", "tanaka", "suzuki", "brown", "jones", "williams", "davis", "miller", "wilson", "moore", "taylor", "anderson", "hernandez", "gonzalez", "perez", "sanchez", "ramirez", "torres"];

    private static readonly string[] onsets = ["b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "ch", "sh", "br", "dr", "gr", "kr", "st", "tr", "j"];
    private static readonly string[] vowels = ["a", "e", "i", "o", "u", "ai", "ou", "ia"];
    private static readonly string[] codas = ["", "", "", "n", "r", "s", "l", "m", "t", "k", "nd", "rt"];

    private readonly Urn<string> surnames;
    private readonly Urn<char> characters;
    private readonly Urn<string> firstNames;
    private readonly Urn<string> lastNames;

    public NameMill(string? surnameFile)
    {
        surnames = new Urn<string>(surnameFile is null ? CommonSurnames.Select((c, i) => (c.ToString(), 1.0 / (i + 4))) : Read(surnameFile));
        characters = new Urn<char>(GivenCharacters.Distinct().Select((c, i) => (c, 1.0 / (i + 25))));
        var dice = new Dice(11);
        firstNames = new Urn<string>(Ranked([.. given, .. Invented(dice, 6_000, 2)], 12));
        lastNames = new Urn<string>(Ranked([.. family, .. Invented(dice, 60_000, 3)], 40));
    }

    public string Chinese(Dice dice)
    {
        var name = surnames.Draw(dice) + characters.Draw(dice);
        return dice.Share() < 0.13 ? name : name + characters.Draw(dice);
    }

    public char Character(Dice dice) => characters.Draw(dice);

    public string Latin(Dice dice)
    {
        var name = Capital(firstNames.Draw(dice));
        name = dice.Share() < 0.35 ? $"{name} {Capital(firstNames.Draw(dice))}" : name;
        return $"{name} {Capital(lastNames.Draw(dice))}";
    }

    private static IEnumerable<(string, double)> Ranked(IEnumerable<string> names, int flat) => names.Distinct().Select((name, i) => (name, 1.0 / (i + flat)));

    private static IEnumerable<string> Invented(Dice dice, int count, int syllables) => Enumerable.Range(0, count).Select(_ =>
        string.Concat(Enumerable.Range(0, 2 + dice.Below(syllables - 1)).Select(_ => dice.One(onsets) + dice.One(vowels) + dice.One(codas))));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static IEnumerable<(string, double)> Read(string file) => File.ReadLines(file).Skip(1).Select(line => line.Split(','))
        .Select(fields => (fields[0].TrimStart('\uFEFF'), double.Parse(fields[4], System.Globalization.CultureInfo.InvariantCulture)));
}
