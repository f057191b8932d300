using System.Globalization;
using System.Text.RegularExpressions;
using Huxin.Engine.Claims;

namespace Huxin.Rooms.Checks.Portal;

/// <summary>A month as people type it: 2019-07, 2019.7, 2019/07, 2019年7月, 201907, or a year alone.</summary>
internal static partial class TypedDate
{
    /// <summary>False when something was typed that is no date; empty is a date that was not given.</summary>
    public static bool TryRead(string? typed, out PartialDate? date)
    {
        date = null;
        if (string.IsNullOrWhiteSpace(typed))
        {
            return true;
        }

        var match = Shape().Match(typed.Normalize(System.Text.NormalizationForm.FormKC).Trim());
        if (!match.Success)
        {
            return false;
        }

        var year = match.Groups["y"].Value;
        var month = match.Groups["m"].Success ? int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture).ToString("D2", CultureInfo.InvariantCulture) : null;
        if (!PartialDate.TryParse(month is null ? year : $"{year}-{month}", out var read))
        {
            return false;
        }

        date = read;
        return true;
    }

    [GeneratedRegex(@"^(?<y>\d{4})(?:\s*年)?(?:\s*[-./年]?\s*(?<m>\d{1,2})\s*月?(?:\s*[-./日]?\s*\d{0,2}\s*日?)?)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Shape();
}
