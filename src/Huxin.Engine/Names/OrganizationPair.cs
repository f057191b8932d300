using Huxin.Engine.Reconciliation.Employment;
using Huxin.Engine.Wording;

namespace Huxin.Engine.Names;

/// <summary>Two organizations' names: Chinese ones by place, brand and form, everything else word by word.</summary>
internal static class OrganizationPair
{
    private const double Least = 0.75;

    public static (double Score, string Why) Compare(string a, string b)
    {
        if (a.Any(Hanzi.Is) || b.Any(Hanzi.Is))
        {
            var kinship = EmployerName.Compare(EmployerName.Of(a), EmployerName.Of(b));
            if (kinship != Kinship.None)
            {
                var (x, y) = (EmployerText.Fold(a), EmployerText.Fold(b));
                return kinship == Kinship.Same ? (x == y ? 1 : 0.9, Agreement.Of(x, y)) : (0.55, "同一字号的另一家公司 / another company of the same brand");
            }

            if (a.Any(Hanzi.Is) && b.Any(Hanzi.Is))
            {
                return (0.2, "字号不同 / another brand");
            }
        }

        var (mine, kind) = LegalForms.Cut(NameWords.OfOrganization(a));
        var (theirs, other) = LegalForms.Cut(NameWords.OfOrganization(b));
        if (mine.Count == 0 || theirs.Count == 0)
        {
            return (0, "没有可比的字 / nothing to compare");
        }

        var (score, why) = Words(mine, theirs);
        return kind is not null && other is not null && kind != other && kind != "co" && other != "co" ? (Math.Max(0, score - 0.03), why) : (score, why);
    }

    private static (double, string) Words(List<string> one, List<string> two)
    {
        var (numbers, others) = (one.Where(Numbers.Is).ToList(), two.Where(Numbers.Is).ToList());
        var differ = !numbers.Order(StringComparer.Ordinal).SequenceEqual(others.Order(StringComparer.Ordinal));
        if (differ && numbers.Count > 0 && others.Count > 0)
        {
            return (0.5, $"编号不同 / other numbers: {string.Join(' ', numbers)} ≠ {string.Join(' ', others)}");
        }

        var (a, b) = WordPairing.Join(one, two);
        if (string.Concat(a) == string.Concat(b))
        {
            return (1, "同名 / same name");
        }

        var paired = WordPairing.Of(a, b, Likeness, Weight, Least);
        var matched = paired.Pairs.Sum(pair => (Weight(a[pair.A]) + Weight(b[pair.B])) / 2);
        var agreed = paired.Pairs.Sum(pair => (Weight(a[pair.A]) + Weight(b[pair.B])) / 2 * (1 - (2 * (1 - pair.Likeness))));
        var (mine, theirs) = (paired.Left.Sum(i => Weight(a[i])), paired.Right.Sum(j => Weight(b[j])));
        if (matched == 0 || paired.Pairs.All(pair => Weight(a[pair.A]) < 0.5))
        {
            return Acronym(a, b) || Acronym(b, a) ? (0.8, "首字母缩写 / initials") : (0, "没有相同的字号 / no distinctive word in common");
        }

        var conflict = Math.Min(mine, theirs);
        var score = Math.Clamp(agreed / (matched + (2 * conflict) + (0.8 * Math.Abs(mine - theirs))), 0, 1);
        var why = conflict > 0.3 ? $"{a[paired.Left.MaxBy(i => Weight(a[i]))]} ≠ {b[paired.Right.MaxBy(j => Weight(b[j]))]}"
            : Math.Abs(mine - theirs) > 0.3 ? "一方多出词语 / one states more words"
            : score > 0.99 ? "同名 / same name" : "写法相近 / spelt alike";
        return (score, why);
    }

    private static double Likeness(string a, string b) => a == b ? 1
        : Numbers.Is(a) || Numbers.Is(b) || Math.Min(a.Length, b.Length) <= 3 || Places.Is(a) || Places.Is(b) ? 0
        : TokenLikeness.Of(a, b);

    /// <summary>The letters of one word are the initials of the other name's.</summary>
    private static bool Acronym(List<string> brief, List<string> full) => full.Count > 1
        && brief.Exists(word => word.Length >= 2 && (word == Initials(full) || word == Initials(full.Where(w => Weight(w) > 0.2))));

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(word => word[0]));

    private static double Weight(string word) => word switch
    {
        "the" or "of" or "and" or "for" or "in" or "de" or "des" or "du" or "la" or "le" or "al" or "el" or "et" or "und" or "y" or "on" or "at" or "s" => 0.1,
        "company" or "co" or "corporation" or "corp" or "inc" or "limited" or "ltd" => 0.1,
        "group" or "holding" or "holdings" or "international" or "global" or "enterprise" or "enterprises" => 0.4,
        _ when Places.Is(word) => 0.8,
        _ => 1,
    };
}
