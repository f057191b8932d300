using System.Security.Cryptography;
using Huxin.Platform.Secrets;

namespace Huxin.Rooms.Questions;

/// <summary>
/// The code by which the author of an anonymous question, and nobody else, comes back to it. It is made with the form, travels in the
/// author's browser only, and what is stored cannot be turned back into it. A link row would not do: it keeps the second it was made.
/// </summary>
internal static class ReadingCode
{
    private const int Bytes = 24;

    private const int Length = 32;

    /// <summary>Days after the hand-over in which the code opens: as long as a candidate's own link and the probation that may follow.</summary>
    public const int Days = 365;

    public static string New() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes)).Replace('+', '-').Replace('/', '_');

    public static bool IsOne(string? code) => code is { Length: Length } && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    public static string HashOf(SecretBox box, string code) => box.Fingerprint("question-code", code);
}
