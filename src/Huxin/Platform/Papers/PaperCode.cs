using System.Security.Cryptography;
using System.Text;

namespace Huxin.Platform.Papers;

/// <summary>A paper's code: twelve characters that are not mistaken for one another when read from paper (Crockford's base 32).</summary>
internal static class PaperCode
{
    public const int Length = 12;

    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string Of(string fingerprint)
    {
        var bytes = SHA256.HashData(Encoding.ASCII.GetBytes(fingerprint));
        return string.Create(Length, bytes, (code, from) =>
        {
            for (var i = 0; i < code.Length; i++)
            {
                code[i] = Alphabet[from[i] % 32];
            }
        });
    }

    /// <summary>The code as typed, in groups or not, in small letters, with O for 0 and I or L for 1; null when it cannot be one.</summary>
    public static string? Read(string? typed)
    {
        if (typed is null or { Length: > 40 })
        {
            return null;
        }

        var code = string.Concat(typed.ToUpperInvariant().Where(c => c is not ('-' or ' ')).Select(c => c switch { 'O' => '0', 'I' or 'L' => '1', _ => c }));
        return code.Length == Length && code.All(Alphabet.Contains) ? code : null;
    }

    public static string Grouped(string code) => $"{code[..4]}-{code[4..8]}-{code[8..]}";
}
