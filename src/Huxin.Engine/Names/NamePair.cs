namespace Huxin.Engine.Names;

/// <summary>Compares two names of persons or of organizations.</summary>
public static class NamePair
{
    /// <summary>From this score on two names count as the same.</summary>
    public const double Threshold = 0.7;

    /// <summary>Characters of a name that are looked at; no real name is longer.</summary>
    private const int Longest = 300;

    /// <param name="name1">A name as it was written.</param>
    /// <param name="name2">The name it is compared with; the order makes no difference.</param>
    /// <param name="schema"><c>Person</c>, <c>Organization</c>, <c>Company</c>, or empty when it is not known; other kinds are compared as organizations.</param>
    public static NameComparison Compare(string? schema, string name1, string name2)
    {
        ArgumentNullException.ThrowIfNull(name1);
        ArgumentNullException.ThrowIfNull(name2);
        (name1, name2) = (name1[..Math.Min(Longest, name1.Length)], name2[..Math.Min(Longest, name2.Length)]);
        var person = string.IsNullOrWhiteSpace(schema) ? !LooksLikeOrganization(name1) && !LooksLikeOrganization(name2)
            : string.Equals(schema.Trim(), "Person", StringComparison.OrdinalIgnoreCase);
        var (score, why) = person ? PersonPair.Compare(name1, name2) : OrganizationPair.Compare(name1, name2);
        var rounded = Math.Round(score, 3);
        return new NameComparison(rounded, rounded >= Threshold, why);
    }

    private static bool LooksLikeOrganization(string name)
    {
        var words = NameWords.OfOrganization(name);
        return LegalForms.Cut(words).Kind is not null
            || words.Exists(word => Numbers.Is(word) || word is "the" or "of" or "and" or "group" or "holdings" or "bank" or "university" or "company")
            || (name.Any(Wording.Hanzi.Is) && EmployerText.Full(name).Parts.Any(part => part is NamePart.Form or NamePart.Industry));
    }
}
