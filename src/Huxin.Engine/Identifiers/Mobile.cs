namespace Huxin.Engine.Identifiers;

/// <summary>Mobile number of mainland China: 11 digits, 1 then 3–9; +86 or 0086 may lead. The prefix says nothing reliable about the carrier.</summary>
public static class Mobile
{
    internal static Identification Read(string value)
    {
        var number = Identifier.Clean(value).Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
        number = number.StartsWith("+86", StringComparison.Ordinal) ? number[3..]
            : number.StartsWith("0086", StringComparison.Ordinal) ? number[4..]
            : number.Length == 13 && number.StartsWith("86", StringComparison.Ordinal) ? number[2..]
            : number;
        var found = new Findings("mobile", Identifier.Mask(number, 3, 4));
        var ok = number.Length == 11 && Identifier.Digits(number) && number[0] == '1' && number[1] >= '3';
        found.Check("structure", ok, ok ? "11 位手机号，格式正确" : "应为 1 开头、第二位 3–9 的 11 位数字",
            ok ? "11 digits, well formed" : "Expected 11 digits beginning with 1 and then 3 to 9");
        return found.Done();
    }
}
