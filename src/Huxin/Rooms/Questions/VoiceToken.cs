using System.Globalization;
using System.Security.Cryptography;
using Huxin.Platform.Secrets;

namespace Huxin.Rooms.Questions;

/// <summary>
/// What a reader's form carries instead of an identity: chance, the day, and a signature over both and the question. Good for one voice on
/// the day it was made and the next; it names nobody and is of no use for another question.
/// </summary>
internal static class VoiceToken
{
    public static string New(SecretBox box, Guid questionId, DateOnly today)
    {
        var start = $"{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))}.{today.DayNumber.ToString(CultureInfo.InvariantCulture)}";
        return $"{start}.{Signature(box, questionId, start)}";
    }

    /// <summary>The key that keeps the token to one voice; null when it is not one of this question's or too old.</summary>
    public static string? KeyOf(SecretBox box, string? token, Guid questionId, DateOnly today) =>
        token?.Split('.') is [{ Length: 32 } chance, { Length: > 0 and < 10 } day, { } signature]
        && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= today.DayNumber && number >= today.DayNumber - 1
        && CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(signature), System.Text.Encoding.ASCII.GetBytes(Signature(box, questionId, $"{chance}.{day}")))
            ? box.Fingerprint("question-voice", chance)
            : null;

    private static string Signature(SecretBox box, Guid questionId, string start) => box.Fingerprint("question-voice-token", $"{questionId:N}.{start}");
}
