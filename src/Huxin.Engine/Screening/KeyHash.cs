namespace Huxin.Engine.Screening;

/// <summary>The 64-bit hash of the index. A collision costs a comparison, never a wrong answer. Same on every machine.</summary>
internal static class KeyHash
{
    public const ulong Exact = 0x1F83D9ABFB41BD6B;
    public const ulong Shortened = 0x5BE0CD19137E2179;
    public const ulong Sound = 0x3C6EF372FE94F82B;
    public const ulong Token = 0x510E527FADE682D1;
    public const ulong Alone = 0xA54FF53A5F1D36F1;
    public const ulong Joined = 0x9B05688C2B3E6C1F;
    public const ulong Born = 0xBB67AE8584CAA73B;
    public const ulong Number = 0x6A09E667F3BCC908;

    public static ulong Of(ulong kind, ReadOnlySpan<char> text)
    {
        var hash = kind;
        foreach (var c in text)
        {
            hash = Step(hash, c);
        }

        return Finish(hash);
    }

    /// <summary>The hash of the text without the character at a place.</summary>
    public static ulong Without(ulong kind, ReadOnlySpan<char> text, int skipped)
    {
        var hash = kind;
        for (var i = 0; i < text.Length; i++)
        {
            hash = i == skipped ? hash : Step(hash, text[i]);
        }

        return Finish(hash);
    }

    /// <summary>Two words in either order.</summary>
    public static ulong Pair(ulong one, ulong other) => Finish(one + other);

    public static ulong Step(ulong hash, char c)
    {
        hash = (hash ^ c) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }

    public static ulong Finish(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }
}
