using System.Globalization;
using System.Text;

namespace Huxin.Documents.Reading;

/// <summary>Brings characters that only look different to their ordinary form: radicals, ligatures, full-width digits, odd spaces.</summary>
internal static class Characters
{
    /// <summary>Radicals that fonts give instead of the character and that Unicode does not decompose.</summary>
    private const string Supplement =
        "⺀冫⺁厂⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢氺⺣灬⺤爪⺥爫"
        + "⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱网⺲罒⺴罓⺵网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝"
        + "⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑长⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟";

    /// <summary>What the radicals U+2F00 to U+2FD5 stand for, in order. Our own table: the program runs without the system's language data.</summary>
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日"
        + "曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行"
        + "衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private static readonly string[] ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    private static readonly Dictionary<char, char> radicals =
        Enumerable.Range(0, Supplement.Length / 2).ToDictionary(i => Supplement[i * 2], i => Supplement[(i * 2) + 1]);

    public static string Clean(string text)
    {
        if (text.All(c => c is >= ' ' and < '\x7f'))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            Append(clean, c);
        }

        return clean.ToString();
    }

    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf' or '\u3007';

    private static void Append(StringBuilder clean, char c)
    {
        if (c is >= '⺀' and <= '\u2eff' && radicals.TryGetValue(c, out var ordinary))
        {
            clean.Append(ordinary);
        }
        else if (c is >= '\u2f00' and <= '\u2fd5')
        {
            clean.Append(Kangxi[c - '\u2f00']);
        }
        else if (c is >= '\ufb00' and <= '\ufb06')
        {
            clean.Append(ligatures[c - '\ufb00']);
        }
        else if (c is >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' or '＠' or '＋')
        {
            // The full-width forms stand in the order of ASCII.
            clean.Append((char)(c - 0xFEE0));
        }
        else if (c is '\u00a0' or '\u3000' or '\u202f' or (>= '\u2000' and <= '\u200a'))
        {
            clean.Append(' ');
        }
        else if (c is >= '\ue000' and <= '\uf8ff' or '\ufffd' or '\ufeff' or '\u200b' or '\u200c' or '\u200d' or '\u00ad'
                 || (char.IsControl(c) && c is not '\t' and not '\n')
                 || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherNotAssigned)
        {
            // Icons of private fonts, invisible joints and control characters say nothing; an icon still parts words.
            if (c is >= '\ue000' and <= '\uf8ff' && clean.Length > 0 && clean[^1] != ' ')
            {
                clean.Append(' ');
            }
        }
        else
        {
            clean.Append(c);
        }
    }
}
