using System.Text.RegularExpressions;
using Huxin.Engine.Identifiers;

namespace Huxin.Documents.Certificates;

/// <summary>Numbers and codes as certificates print them: in groups, with 第 and 号 around, some letters of a scan for digits.</summary>
internal static partial class CertificateNumbers
{
    /// <summary>A number behind its label; null when there is none. Letters a diploma number cannot have are read as the digits they resemble.</summary>
    public static string? Diploma(string value) =>
        Number(value) is { } number ? AsDigits(number) : null;

    /// <summary>A degree number may hold letters, so only O and I become digits.</summary>
    public static string? Degree(string value) =>
        Number(value)?.Replace('O', '0').Replace('I', '1');

    /// <summary>The first number of a text that has the form of a diploma number, label or not.</summary>
    public static string? DiplomaIn(string text) => LongNumber().Matches(text).Select(match => match.Value)
        .FirstOrDefault(number => DiplomaNumber.Take(number) is { Year: >= 1991 } && !(number.Length == 18 && IdNumber.BirthDate(number) is { Year: > 1930 and < 2020 }));

    /// <summary>The first number of a text that has the form of a degree number.</summary>
    public static string? DegreeIn(string text) => LongNumber().Matches(text).Select(match => match.Value)
        .FirstOrDefault(number => DegreeNumber.Take(number) is { Year: >= 1981 and <= 2100 });

    /// <summary>在线验证码: 12, 16 or 18 characters, also as the page shows them in groups.</summary>
    public static string? ChsiCode(string value) =>
        new[] { value.ToUpperInvariant(), Bare(value) }.Select(text => Code().Match(text))
            .FirstOrDefault(match => match is { Success: true, Length: 12 or 16 or 18 } && match.Value.Any(char.IsAsciiLetter))?.Value;

    /// <summary>验证码 of an insurance office: 4 to 40 letters and digits, in the case they are printed in.</summary>
    public static string? VerificationCode(string value) =>
        OfficeCode().Match(Close(value)) is { Success: true } match && match.Value.Any(char.IsAsciiDigit) ? match.Value.Trim('-') : null;

    /// <summary>A unified social credit code; the standard's alphabet has no I, O, S, Z, so they are 1, 0, 5, 2.</summary>
    public static string? CreditCode(string value) => CreditForm().Match(Bare(value)) is { Success: true } match
        ? match.Value.Replace('I', '1').Replace('O', '0').Replace('S', '5').Replace('Z', '2') : null;

    /// <summary>A number of the usual length as it stands, so that it takes in no neighbour; else its groups together.</summary>
    private static string? Number(string value)
    {
        var whole = Printed().Match(value.ToUpperInvariant().TrimStart('第', ' '));
        return whole is { Success: true, Length: >= 16 and <= 18 } ? whole.Value
            : Printed().Match(Bare(value)) is { Success: true } groups ? groups.Value : null;
    }

    private static string AsDigits(string number)
    {
        var letters = number.Count(char.IsAsciiLetter);
        return letters == 0 || letters * 3 > number.Length || number.Length < 15 ? number
            : number.Replace('O', '0').Replace('Q', '0').Replace('D', '0').Replace('I', '1').Replace('L', '1').Replace('S', '5').Replace('B', '8').Replace('Z', '2').Replace('G', '6');
    }

    /// <summary>Upper case, no blanks between what belongs together.</summary>
    private static string Bare(string value) => Close(value).ToUpperInvariant();

    private static string Close(string value) => Gap().Replace(value, "").Trim('第', '(', '（', ' ', ':', '№');

    [GeneratedRegex(@"(?<=[A-Za-z0-9*])\s+(?=[A-Za-z0-9*])|(?<=第)\s+")]
    private static partial Regex Gap();

    [GeneratedRegex(@"(?<![A-Z0-9])[A-Z]?[0-9][0-9A-Z]{4,29}(?![A-Z0-9])")]
    private static partial Regex Printed();

    [GeneratedRegex(@"(?<![A-Za-z0-9*])[CZT]?\d{10}[0-9A-Z]\d{4,8}(?![A-Za-z0-9*])")]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"(?<![A-Z0-9])[A-Z0-9]{12,20}(?![A-Z0-9])")]
    private static partial Regex Code();

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9\-]{3,39}(?![A-Za-z0-9.])")]
    private static partial Regex OfficeCode();

    [GeneratedRegex(@"(?<![A-Z0-9])[0-9A-Z]{17,19}(?![A-Z0-9])")]
    private static partial Regex CreditForm();
}
