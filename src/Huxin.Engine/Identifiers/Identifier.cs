namespace Huxin.Engine.Identifiers;

/// <summary>The kinds of identifier Huxin can read, by the name the contract gives them.</summary>
public static class Identifier
{
    public static IReadOnlyList<string> Kinds { get; } =
        ["id-number", "uscc", "diploma-number", "degree-number", "chsi-code", "mobile"];

    /// <summary>Reads a value as the kind says; an unknown kind is refused.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="value">The number as written; spaces and hyphens around digits are forgiven.</param>
    /// <param name="today">For "not in the future" and ages.</param>
    public static Outcome<Identification> Validate(string kind, string value, DateOnly today) => kind switch
    {
        "id-number" => IdNumber.Read(value, today),
        "uscc" => Uscc.Read(value),
        "diploma-number" => DiplomaNumber.Read(value, today),
        "degree-number" => DegreeNumber.Read(value, today),
        "chsi-code" => ChsiCode.Read(value),
        "mobile" => Mobile.Read(value),
        _ => new Refusal(
            "identifiers.kind-unknown",
            $"不认识的编号类型“{kind}”。可用的类型：{string.Join("、", Kinds)}。",
            $"Unknown kind of identifier \"{kind}\". Known kinds: {string.Join(", ", Kinds)}."),
    };

    /// <summary>Upper case, full-width forms narrowed, spaces and hyphens dropped.</summary>
    internal static string Clean(string value) => string.Concat(value
        .Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c)
        .Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '－' or '—' or '\u200B' or '\uFEFF')))
        .ToUpperInvariant();

    /// <summary>Keeps the given number of characters at both ends, hides what lies between; hides everything of a short text.</summary>
    internal static string Mask(string value, int head, int tail) => value.Length <= head + tail
        ? new string('*', value.Length)
        : string.Concat(value.AsSpan(0, head), new string('*', value.Length - head - tail), value.AsSpan(value.Length - tail));

    internal static bool Digits(ReadOnlySpan<char> text) => !text.IsEmpty && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
