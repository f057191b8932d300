using System.Text.RegularExpressions;
using Huxin.Engine.Identifiers;
using Huxin.Engine.Wording;

namespace Huxin.Engine.Names;

/// <summary>What a character of an employer's name is for: how much it says about which employer is meant.</summary>
internal enum NamePart
{
    Brand,
    Place,
    Industry,
    Form,
}

/// <summary>An employer's name without differences of script, width and spacing; each character with its part, and whether a word begins there.</summary>
internal sealed partial record EmployerText(string Characters, NamePart[] Parts, bool[] Begins)
{
    private const int Longest = 200;

    /// <summary>Whether it is written in Chinese characters, all or some.</summary>
    public bool IsChinese { get; } = Characters.Any(Hanzi.Is);

    /// <summary>A full name: 北京 (place) 新浪 (brand) 互联 信息 服务 (industry) 有限公司 (form).</summary>
    public static EmployerText Full(string name)
    {
        var text = Fold(name);
        var parts = new NamePart[text.Length];
        var begins = new bool[text.Length];
        void Mark(NamePart part, int at, int length)
        {
            Array.Fill(parts, part, at, length);
            begins[at] = true;
        }

        foreach (Match group in GroupWord().Matches(text))
        {
            begins[group.Index] = true;
        }

        var form = Form().Match(text);
        var end = form.Success && form.Index > 1 ? form.Index : text.Length;
        if (end < text.Length)
        {
            Mark(NamePart.Form, end, text.Length - end);
        }

        var start = 0;
        for (var place = PlaceAt(text, start, end); place > 0; place = PlaceAt(text, start, end))
        {
            Mark(NamePart.Place, start, place);
            start += place;
        }

        if (start < text.Length)
        {
            begins[start] = true;
        }

        foreach (var word in Industries.Words)
        {
            // The first character after the place is the brand's, whatever it says: 电信 in 中国电信.
            for (var at = text.IndexOf(word, Math.Min(start + 1, end), StringComparison.Ordinal);
                at >= 0 && at + word.Length <= end;
                at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                Mark(NamePart.Industry, at, word.Length);
            }
        }

        return new EmployerText(text, parts, begins);
    }

    /// <summary>A name as people write it, without the marks an exchange puts before and behind it: *ST, XD, 退市, B.</summary>
    public static EmployerText Short(string name)
    {
        var text = Fold(name);
        var bare = ShareClass().Replace(TradingMark().Replace(text, ""), "");
        return Full(bare.Length > 1 ? bare : text);
    }

    /// <summary>Letters, characters and digits in one script, width and case; at most the first <see cref="Longest"/>.</summary>
    public static string Fold(string name) =>
        string.Concat(Hanzi.Fold(name).ToLowerInvariant().Where(char.IsLetterOrDigit).Take(Longest));

    /// <summary>How long the place is that begins here, 市 or 省 behind it included; 0 when none does.</summary>
    private static int PlaceAt(string text, int start, int end)
    {
        foreach (var place in Regions.Places)
        {
            if (end - start - place.Length >= 2 && string.CompareOrdinal(text, start, place, 0, place.Length) == 0)
            {
                return end - start - place.Length > 2 && text[start + place.Length] is '市' or '省' ? place.Length + 1 : place.Length;
            }
        }

        return start == 0 && end > 4 && text.StartsWith("中国", StringComparison.Ordinal) ? 2 : 0;
    }

    [GeneratedRegex("集团|控股|股份|有限|公司")]
    private static partial Regex GroupWord();

    [GeneratedRegex("(?:集团)?(?:股份有限公司|有限责任公司|有限公司|股份公司|集团公司|总公司|公司|集团|股份|有限合伙|合伙企业)$")]
    private static partial Regex Form();

    [GeneratedRegex("^(?:s?st|pt|xd|xr|dr|g|n|c|s|退市|退)(?=[\\u3400-\\u9fff]{2})")]
    private static partial Regex TradingMark();

    [GeneratedRegex("(?<=[\\u3400-\\u9fff])(?:[abh]股?|u?w|u|退)$")]
    private static partial Regex ShareClass();
}
