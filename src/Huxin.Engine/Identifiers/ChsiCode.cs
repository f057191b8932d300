namespace Huxin.Engine.Identifiers;

/// <summary>
/// Verification code on a CHSI report (学信网在线验证码): 12 characters today, 16 on newer reports, digits and capitals.
/// Only the form can be judged offline; the site alone knows whether the code lives.
/// </summary>
public static class ChsiCode
{
    internal static Identification Read(string value)
    {
        var code = Identifier.Clean(value);
        var found = new Findings("chsi-code", Identifier.Mask(code, 4, 2));
        var ok = code.Length is 12 or 16 or 18 && code.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c));
        found.Check("structure", ok, ok ? "格式正确" : "应为 12、16 或 18 位字母和数字",
            ok ? "Well formed" : "Expected 12, 16 or 18 letters and digits");
        if (ok)
        {
            found.Warn("verify-online", "验证码是否有效，请在学信网 www.chsi.com.cn 上核对", "Whether the code is live can only be seen at www.chsi.com.cn");
        }

        return found.Done();
    }
}
