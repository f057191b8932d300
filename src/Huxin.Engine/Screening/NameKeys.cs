namespace Huxin.Engine.Screening;

/// <summary>Takes the keys of an entry, each with 16 bits that let a reader pass over entries without looking at them.</summary>
internal interface IKeySink
{
    void Add(ulong key, ushort note);
}

/// <summary>
/// The keys an entry is filed under. Chinese: the name, the name short of each one character (the note is that character), its sounds.
/// Words: each word (the note: initials of the others), each pair of words in no order (the note: how many words), neighbours written together,
/// and the sound of pinyin.
/// </summary>
internal static class NameKeys
{
    public const int MostPairedWords = 8;

    /// <summary>Longer Chinese names are filed without the shortened keys.</summary>
    public const int LongestShortened = 24;

    public const int LongestSound = 6;

    /// <summary>The note of a sound that is written in Latin letters.</summary>
    private const int InPinyin = 0x8000;

    public static void Add<TSink>(ReadOnlySpan<char> form, ref TSink sink)
        where TSink : IKeySink
    {
        var han = NameText.HasHan(form);
        if (han && !form.Contains(' '))
        {
            AddHan(form, ref sink);
            return;
        }

        Span<Range> words = stackalloc Range[MostPairedWords];
        words = words[..form.Split(words, ' ', StringSplitOptions.RemoveEmptyEntries)];
        Span<char> letters = stackalloc char[NameText.LongestForm];
        var length = WordComparison.Join(form, words, 0, letters);
        if (han)
        {
            AddHan(letters[..length], ref sink);
        }
        else if (words.Length <= 4 && length <= 30)
        {
            AddPinyin(form, words, letters, ref sink);
        }

        AddWords(form, words, ref sink);
        if (words.Length <= 3)
        {
            sink.Add(KeyHash.Of(KeyHash.Joined, letters[..WordComparison.Join(form, words, 0, letters)]), 0);
        }
    }

    /// <summary>A Chinese name's birth date and surname: finds the entry whatever became of the given name. The day is packed, 0 when unknown.</summary>
    public static void AddBorn<TSink>(ReadOnlySpan<char> form, int day, ref TSink sink)
        where TSink : IKeySink
    {
        if (day != 0 && form.Length <= LongestSound && NameText.HasHan(form))
        {
            Span<ulong> keys = stackalloc ulong[HanSounds.MostReadings];
            foreach (var key in keys[..HanSounds.BornKeys(form, day, keys)])
            {
                sink.Add(key, 0);
            }
        }
    }

    /// <summary>The note of a sound: five bits of each of the first three characters, so that names of nearly the same characters are seen first.</summary>
    public static ushort Spelling(ReadOnlySpan<char> name)
    {
        var note = 0;
        for (var i = 0; i < Math.Min(3, name.Length); i++)
        {
            note |= ((name[i] * 0x9E35) >> 9 & 31) << (5 * i);
        }

        return (ushort)note;
    }

    /// <summary>Whether two spellings differ in one character at most.</summary>
    public static bool NearlySpelt(ushort one, ushort other)
    {
        var differ = one ^ other;
        return ((differ & 0x1F) != 0 ? 1 : 0) + ((differ & 0x3E0) != 0 ? 1 : 0) + ((differ & 0x7C00) != 0 ? 1 : 0) + ((differ & InPinyin) != 0 ? 2 : 0) < 2;
    }

    /// <summary>The bit an initial sets in the note of a word.</summary>
    public static ushort Initial(char c) => (ushort)(1 << (c & 15));

    private static void AddHan<TSink>(ReadOnlySpan<char> name, ref TSink sink)
        where TSink : IKeySink
    {
        sink.Add(KeyHash.Of(KeyHash.Exact, name), 0);
        if (name.Length is >= 3 and <= LongestShortened)
        {
            for (var i = 0; i < name.Length; i++)
            {
                sink.Add(KeyHash.Without(KeyHash.Shortened, name, i), name[i]);
            }
        }

        if (name.Length > 4 && CompanyForm.WithoutPlace(name.ToString()) is { Length: >= 3 } core)
        {
            sink.Add(KeyHash.Of(KeyHash.Exact, core), 0);
        }

        if (name.Length is >= 2 and <= LongestSound && HanSounds.Pronounceable(name))
        {
            Span<ulong> keys = stackalloc ulong[HanSounds.MostReadings];
            var spelling = Spelling(name);
            foreach (var key in keys[..HanSounds.Keys(name, keys)])
            {
                sink.Add(key, spelling);
            }
        }
    }

    private static void AddPinyin<TSink>(ReadOnlySpan<char> form, ReadOnlySpan<Range> words, Span<char> letters, ref TSink sink)
        where TSink : IKeySink
    {
        foreach (var word in words)
        {
            if (!Pinyin.Is(form[word]))
            {
                return;
            }
        }

        for (var turn = 0; turn < Math.Min(2, words.Length); turn++)
        {
            sink.Add(HanSounds.KeyOf(letters[..WordComparison.Join(form, words, turn == 0 ? 0 : words.Length - 1, letters)]), InPinyin);
        }
    }

    private static void AddWords<TSink>(ReadOnlySpan<char> form, ReadOnlySpan<Range> words, ref TSink sink)
        where TSink : IKeySink
    {
        Span<ulong> hashes = stackalloc ulong[MostPairedWords];
        ushort initials = 0;
        for (var i = 0; i < words.Length; i++)
        {
            hashes[i] = KeyHash.Of(KeyHash.Token, form[words[i]]);
            initials |= Initial(form[words[i]][0]);
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (form[words[i]].Length > 1)
            {
                sink.Add(KeyHash.Pair(hashes[i], KeyHash.Alone), words.Length == 1 ? (ushort)0 : initials);
            }

            for (var j = i + 1; j < words.Length; j++)
            {
                sink.Add(KeyHash.Pair(hashes[i], hashes[j]), (ushort)words.Length);
            }
        }

        if (words.Length is 3 or 4)
        {
            AddJoined(form, words, hashes, ref sink);
        }
    }

    private static void AddJoined<TSink>(ReadOnlySpan<char> form, ReadOnlySpan<Range> words, ReadOnlySpan<ulong> hashes, ref TSink sink)
        where TSink : IKeySink
    {
        Span<char> letters = stackalloc char[NameText.LongestForm];
        for (var i = 0; i + 1 < words.Length; i++)
        {
            var joined = KeyHash.Of(KeyHash.Token, letters[..WordComparison.Join(form, words.Slice(i, 2), 0, letters)]);
            for (var j = 0; j < words.Length; j++)
            {
                if (j != i && j != i + 1)
                {
                    sink.Add(KeyHash.Pair(joined, hashes[j]), (ushort)(words.Length - 1));
                }
            }
        }
    }
}
