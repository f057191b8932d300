using Huxin.Engine.Reconciliation.Identity;
using Huxin.Engine.Wording;

namespace Huxin.Engine.Names;

/// <summary>Two persons' names: Hanzi with Hanzi and with pinyin by the rules of checks, everything else word by word.</summary>
internal static class PersonPair
{
    private const double Least = 0.66;

    public static (double Score, string Why) Compare(string a, string b)
    {
        var (hanzi, other) = (a.Any(Hanzi.Is), b.Any(Hanzi.Is));
        if (hanzi && other)
        {
            return Chinese(a, b);
        }

        if ((hanzi || other) && PersonName.Of(hanzi ? b : a).Count > 0 && PersonName.Same(PersonName.Of(a), PersonName.Of(b)))
        {
            return (0.9, "拼音与汉字相符 / pinyin of the characters");
        }

        var (mine, theirs) = WordPairing.Join(NameWords.OfPerson(a), NameWords.OfPerson(b));
        return mine.Count == 0 || theirs.Count == 0 ? (0, "没有可比的字 / nothing to compare") : Words(mine, theirs);
    }

    private static (double, string) Chinese(string a, string b)
    {
        if (PersonName.Same(PersonName.Of(a), PersonName.Of(b)))
        {
            return (1, "同名 / same name");
        }

        var (x, y) = (EmployerText.Fold(a), EmployerText.Fold(b));
        var alike = x.Length == y.Length ? x.Zip(y).Average(pair => Sounds.Likeness(pair.First, pair.Second)) : 0;
        return (0.69 * alike, "汉字不同 / other characters");
    }

    private static (double, string) Words(List<string> a, List<string> b)
    {
        var (left, right) = (Generation(a), Generation(b));
        if (left is not null && right is not null && left != right)
        {
            return (0.3, "辈分不同 / another generation (Jr, Sr, II)");
        }

        var paired = WordPairing.Of(a, b, Likeness, Weight, Least);
        var matched = paired.Pairs.Sum(pair => Weight(a[pair.A], b[pair.B]));
        var agreed = paired.Pairs.Sum(pair => Weight(a[pair.A], b[pair.B]) * (1 - (2 * (1 - pair.Likeness))));
        var (mine, theirs) = (paired.Left.Sum(i => Weight(a[i])), paired.Right.Sum(j => Weight(b[j])));
        var conflict = Math.Min(mine, theirs);
        var extra = Math.Abs(mine - theirs);
        if (matched == 0)
        {
            return (0, "没有相同的词 / no word in common");
        }

        // A son of B is not B son of A.
        var turned = a.Any(Patronymic) && b.Any(Patronymic) && Turned(paired, a, b) ? 1.5 : 0;
        var score = agreed / (matched + (2.4 * conflict) + (0.2 * extra) + turned);
        var why = turned > 0 ? "父名次序不同 / names of father and son change places"
            : conflict > 0.5 ? $"{a[paired.Left[0]]} ≠ {b[paired.Right[0]]}"
            : extra > 0.5 ? "一方多出名字 / one states more names"
            : score > 0.99 ? "同名 / same name" : "写法相近 / spelt alike";
        return (Math.Clamp(score, 0, 1), why);
    }

    private static double Likeness(string a, string b)
    {
        if (a.Length == 1 || b.Length == 1)
        {
            return a[0] == b[0] ? 0.95 : 0;
        }

        if (a != b && (Particle(a) || Particle(b)))
        {
            return Particle(a) && Particle(b) ? 0.9 : 0;
        }

        return GivenNames.Same(a, b) ? Math.Max(0.93, TokenLikeness.Of(a, b)) : TokenLikeness.Of(a, b);
    }

    private static double Weight(string a, string b) => (Weight(a) + Weight(b)) / 2;

    private static double Weight(string word) => Particle(word) ? 0.1 : word.Length == 1 ? 0.5 : 1;

    private static bool Turned(WordPairing paired, List<string> a, List<string> b)
    {
        var order = paired.Pairs.Where(pair => !Particle(a[pair.A]) && !Particle(b[pair.B])).OrderBy(pair => pair.A).Select(pair => pair.B).ToList();
        return order.Zip(order.Skip(1)).Any(pair => pair.First > pair.Second) && order.Count > 2;
    }

    private static string? Generation(List<string> words) => words.Count > 2 || (words.Count == 2 && words[1] is "jr" or "sr")
        ? words[^1] switch { "jr" or "junior" => "jr", "sr" or "senior" => "sr", "ii" => "ii", "iii" => "iii", "iv" => "iv", _ => null } : null;

    private static bool Patronymic(string word) => word is "bin" or "ibn" or "ben" or "bint" or "ould" or "oglu" or "ogly";

    private static bool Particle(string word) => Patronymic(word)
        || word is "al" or "el" or "ul" or "ur" or "de" or "del" or "da" or "dos" or "di" or "van" or "von" or "der" or "den" or "la" or "le" or "y" or "e" or "bte" or "binti";
}
