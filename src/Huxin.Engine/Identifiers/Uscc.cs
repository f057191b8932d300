namespace Huxin.Engine.Identifiers;

/// <summary>
/// Unified social credit code, GB 32100-2015: department, class, 6 digits region, 9 characters organization code (GB 11714), check.
/// </summary>
public static class Uscc
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    private static readonly int[] innerWeights = [3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly HashSet<string> knownClasses = ["11", "12", "13", "19", "51", "52", "53", "59", "91", "92", "93", "Y1"];

    public static bool IsValid(string value) => Read(value).Valid;

    internal static Identification Read(string value)
    {
        var code = Identifier.Clean(value);

        // The code of an organization is public; only a number that is no code is hidden.
        var structure = code.Length == 18 && code.All(Alphabet.Contains) && Identifier.Digits(code.AsSpan(2, 6));
        var found = new Findings("uscc", structure ? code : Identifier.Mask(code, 2, 2));
        if (!found.Check("structure", structure,
            structure ? "18 位，结构正确" : "应为 18 位数字或大写字母（不含 I、O、S、V、Z），第 3–8 位为数字",
            structure ? "18 characters, well formed" : "Expected 18 digits or capitals (no I, O, S, V, Z), the third to eighth being digits"))
        {
            return found.Done();
        }

        var region = Regions.Name(code[2..8]);
        found.Part("region", region);
        found.Part("organizationCode", $"{code[8..16]}-{code[16]}");
        if (!knownClasses.Contains(code[..2]))
        {
            found.Warn("class-unknown", $"登记类别 {code[..2]} 较少见，请人工核对", $"The class {code[..2]} is uncommon; please check by hand");
        }

        if (region is null && code[2..8] != "100000")
        {
            found.Warn("region-unknown", $"登记机关区划 {code[2..8]} 不在区划表中", $"The region {code[2..8]} of the registering office is not in the table");
        }

        var inner = InnerCheck(code) == code[16];
        found.Check("organization-code", inner, inner ? "组织机构代码校验正确" : "组织机构代码的校验码不符",
            inner ? "The organization code's check character fits" : "The organization code's check character does not fit");
        var outer = Check(code) == code[17];
        found.Check("check-digit", outer, outer ? "校验码正确" : "最后一位校验码不符",
            outer ? "The check character fits" : "The last character does not fit");
        return found.Done();
    }

    internal static char Check(string code)
    {
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            sum += Alphabet.IndexOf(code[i], StringComparison.Ordinal) * weights[i];
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }

    private static char InnerCheck(string code)
    {
        var sum = 0;
        for (var i = 0; i < 8; i++)
        {
            var c = code[8 + i];
            sum += (char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10) * innerWeights[i];
        }

        return (11 - (sum % 11)) switch { 10 => 'X', 11 => '0', var digit => (char)('0' + digit) };
    }
}
