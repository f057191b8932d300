namespace Huxin.Engine.Screening;

/// <summary>
/// Two Chinese names in folded characters. One character may be another: a homophone costs little (input methods offer them side by side), a
/// look-alike a little more, any other much; in a name of two characters any other makes it another name. One may be missing or two exchanged.
/// </summary>
internal static class HanComparison
{
    private const double HomophoneCost = 0.08;
    private const double ShapeCost = 0.11;
    private const double NearSoundCost = 0.15;

    private static readonly string[] compoundSurnames =
    [
        "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木", "南宫", "宇文", "长孙", "独孤", "闻人", "澹台", "轩辕", "申屠", "呼延", "东郭", "西门", "南门", "百里", "钟离", "完颜", "赫连", "拓跋",
    ];

    public static NameAgreement Compare(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.SequenceEqual(b))
        {
            return new NameAgreement(1, NameRelation.Same);
        }

        return Math.Max(a.Length, b.Length) > 6 ? Long(a, b)
            : a.Length == b.Length ? SameLength(a, b)
            : Math.Abs(a.Length - b.Length) == 1 ? OneMissing(a, b)
            : NameAgreement.None;
    }

    public static int SurnameLength(ReadOnlySpan<char> name)
    {
        if (name.Length >= 3)
        {
            foreach (var surname in compoundSurnames)
            {
                if (name.StartsWith(surname, StringComparison.Ordinal))
                {
                    return 2;
                }
            }
        }

        return 1;
    }

    private static NameAgreement SameLength(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var surname = SurnameLength(a);
        var (cost, worst, other) = (0d, NameRelation.Same, 0);
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] == b[i])
            {
                continue;
            }

            var relation = RelationOf(a[i], b[i]);
            other += relation == NameRelation.OtherCharacter ? 1 : 0;
            worst = relation > worst ? relation : worst;
            cost += CostOf(relation, a.Length, i < surname);
        }

        if (other == 2 && a.Length > 2 && Exchanged(a, b))
        {
            return new NameAgreement(0.74, NameRelation.OtherCharacter);
        }

        return other > 1 || cost > 0.4 ? NameAgreement.None : new NameAgreement(1 - cost, worst);
    }

    private static NameRelation RelationOf(char a, char b) => HanSounds.SameSound(a, b) ? NameRelation.Homophone
        : HanSounds.NearShape(a, b) ? NameRelation.NearShape
        : HanSounds.NearSound(a, b) ? NameRelation.NearSound
        : NameRelation.OtherCharacter;

    private static double CostOf(NameRelation relation, int length, bool inSurname) => relation switch
    {
        NameRelation.Homophone => HomophoneCost,
        NameRelation.NearShape => ShapeCost,
        NameRelation.NearSound => NearSoundCost,
        _ => inSurname || length < 3 ? 1 : length == 3 ? 0.3 : 0.22,
    };

    private static bool Exchanged(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var first = a.CommonPrefixLength(b);
        return first >= 1 && first + 1 < a.Length && a[first] == b[first + 1] && a[first + 1] == b[first] && a[(first + 2)..].SequenceEqual(b[(first + 2)..]);
    }

    private static NameAgreement OneMissing(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var brief = a.Length < b.Length ? a : b;
        var full = a.Length < b.Length ? b : a;
        var same = brief.CommonPrefixLength(full);
        return same == 0 || brief.Length < 2 || !brief[same..].SequenceEqual(full[(same + 1)..])
            ? NameAgreement.None
            : new NameAgreement(brief.Length == 2 ? 0.68 : 0.78, NameRelation.MissingPart);
    }

    /// <summary>Names of companies and transliterated names: at most two edits in all, a place before the name may be missing.</summary>
    private static NameAgreement Long(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var brief = a.Length < b.Length ? a : b;
        var full = a.Length < b.Length ? b : a;
        if (brief.Length >= 4 && full.EndsWith(brief, StringComparison.Ordinal) && CompanyForm.WithoutPlace(full.ToString()) is { } core && brief.SequenceEqual(core))
        {
            return new NameAgreement(0.85, NameRelation.MissingPart);
        }

        var edits = EditDistance.Of(a, b, 2);
        if (edits > 2 || (edits == 2 && full.Length < 8))
        {
            return NameAgreement.None;
        }

        return new NameAgreement(1 - (edits * 1.2 / full.Length), NameRelation.OtherCharacter);
    }
}
