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
        else if (c is >= '\u2f00' and <= '\u2fdf' or >= '\uf900' and <= '\ufaff' or >= '\ufb00' and <= '\ufb06'
                 or >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ')
        {
            clean.Append(c.ToString().Normalize(NormalizationForm.FormKC));
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
