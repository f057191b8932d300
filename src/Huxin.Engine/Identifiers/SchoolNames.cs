using Huxin.Engine.Reconciliation.Education;

namespace Huxin.Engine.Identifiers;

/// <summary>Schools as texts name them, by the ministry's list with former and short names.</summary>
public static class SchoolNames
{
    /// <summary>Today's name of the school with this 5-digit code; null when it is not on the list.</summary>
    public static string? OfCode(string code) => Schools.Coded(code)?.Name;

    /// <summary>Whether the whole text is a school's name: of the list, former, short or English.</summary>
    public static bool Known(string? name) => SchoolIdentity.Meanings(name).Count > 0;

    /// <summary>Where a listed school's full name stands in a text, the longest of those that begin first; null when none does.</summary>
    public static (string Name, int At)? In(string text)
    {
        (string Name, int At)? best = null;
        foreach (var school in Schools.All)
        {
            var at = text.IndexOf(school.Name, StringComparison.Ordinal);
            if (at >= 0 && (best is null || at < best.Value.At || (at == best.Value.At && school.Name.Length > best.Value.Name.Length)))
            {
                best = (school.Name, at);
            }
        }

        return best;
    }
}
