using System.Globalization;

namespace Huxin.Engine.Identifiers;

/// <summary>
/// Citizen identification number, GB 11643-1999: 6 digits region, 8 birth date, 3 sequence, 1 check character (mod 11-2).
/// The sequence also encodes sex; Huxin neither derives nor shows it.
/// </summary>
public static class IdNumber
{
    private const string CheckCharacters = "10X98765432";
    private static readonly int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>First six and last two characters stay; birth date and sequence are hidden.</summary>
    public static string Mask(string value) => Identifier.Mask(Identifier.Clean(value), 6, 2);

    public static bool IsValid(string value, DateOnly today) => Read(value, today).Valid;

    /// <summary>The birth date the number carries; null when it carries none.</summary>
    public static DateOnly? BirthDate(string? value)
    {
        var id = Identifier.Clean(value ?? "");
        return id.Length == 18 && DateOnly.TryParseExact(id.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
    }

    /// <summary>
    /// Whether a number printed with hidden characters can be this one: every visible character agrees.
    /// Null when the mask shows too little (fewer than four characters) to say.
    /// </summary>
    public static bool? Fits(string? value, string? masked)
    {
        var id = Identifier.Clean(value ?? "");
        var mask = Identifier.Clean(masked ?? "").Replace('＊', '*').Replace('•', '*').Replace('?', '*').Replace('_', '*');
        if (id.Length == 0 || mask.Length == 0)
        {
            return null;
        }

        if (mask.Length != id.Length)
        {
            // Some registers shorten the hidden middle: compare what stands before and after it.
            var head = mask.IndexOf('*', StringComparison.Ordinal);
            var tail = mask.Length - 1 - mask.LastIndexOf('*');
            if (head < 0)
            {
                return false;
            }

            return head + tail < 4 || head + tail > id.Length
                ? null
                : id.StartsWith(mask[..head], StringComparison.Ordinal) && id.EndsWith(mask[^tail..], StringComparison.Ordinal);
        }

        var visible = 0;
        for (var i = 0; i < mask.Length; i++)
        {
            if (mask[i] == '*' || (mask[i] == 'X' && i is not 17))
            {
                continue;
            }

            if (mask[i] != id[i])
            {
                return false;
            }

            visible++;
        }

        return visible >= 4 ? true : null;
    }

    internal static char CheckCharacter(ReadOnlySpan<char> first17)
    {
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            sum += (first17[i] - '0') * weights[i];
        }

        return CheckCharacters[sum % 11];
    }

    internal static Identification Read(string value, DateOnly today)
    {
        var id = Identifier.Clean(value);
        var found = new Findings("id-number", Identifier.Mask(id, 6, 2));
        if (id.Length == 15 && Identifier.Digits(id))
        {
            found.Check("structure", false, "这是 15 位旧号码，2013 年起已停用，应为 18 位", "This is the old 15-digit form, out of use since 2013; 18 characters are expected");
            return found.Done();
        }

        var structure = id.Length == 18 && Identifier.Digits(id.AsSpan(0, 17)) && (char.IsAsciiDigit(id[17]) || id[17] == 'X');
        if (!found.Check("structure", structure,
            structure ? "18 位，结构正确" : $"应为 17 位数字加 1 位校验码，实际 {id.Length} 位",
            structure ? "18 characters, well formed" : $"Expected 17 digits and a check character, got {id.Length} characters"))
        {
            return found.Done();
        }

        var region = Regions.Name(id[..6]);
        found.Part("region", region);
        if (region is null)
        {
            found.Warn("region-unknown", $"行政区划代码 {id[..6]} 不在区划表中，可能是已撤销的地区", $"Region code {id[..6]} is not in the table; it may have been abolished");
        }

        CheckBirth(id, today, found);
        var expected = CheckCharacter(id);
        found.Check("check-digit", id[17] == expected,
            id[17] == expected ? "校验码正确" : "最后一位校验码与前 17 位不符",
            id[17] == expected ? "The check character fits" : "The last character does not fit the check digit of the first seventeen");
        return found.Done();
    }

    private static void CheckBirth(string id, DateOnly today, Findings found)
    {
        var birth = BirthDate(id);
        var possible = birth is { } day && day <= today && day.Year >= 1850;
        found.Check("birth-date", possible,
            possible ? "出生日期成立" : "出生日期不存在或在将来",
            possible ? "The birth date is possible" : "The birth date does not exist or lies in the future");
        if (!possible)
        {
            return;
        }

        found.Part("birthDate", birth!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var age = today.Year - birth.Value.Year - (today < birth.Value.AddYears(today.Year - birth.Value.Year) ? 1 : 0);
        if (age is < 16 or > 100)
        {
            found.Warn("age", $"按号码计算为 {age} 岁，请核对", $"The number gives an age of {age}; please check");
        }
    }
}
