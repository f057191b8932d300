namespace Huxin.Engine.Screening;

/// <content>The keys of a name in words.</content>
internal sealed partial class ScreeningSearch
{
    private const int MostPaired = 512;
    private const int MostProbes = 4000;
    private const int MostByInitial = 256;

    private void TakeWords(string form)
    {
        Span<Range> ranges = stackalloc Range[NameKeys.MostPairedWords];
        var words = new string[form.AsSpan().Split(ranges, ' ', StringSplitOptions.RemoveEmptyEntries)];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = form[ranges[i]];
        }

        Span<char> letters = stackalloc char[NameText.LongestForm];
        for (var turn = 0; turn < Math.Min(2, words.Length); turn++)
        {
            var length = WordComparison.Join(form, ranges[..words.Length], turn == 0 ? 0 : words.Length - 1, letters);
            Take(KeyHash.Of(KeyHash.Joined, letters[..length]), MostNear);
            if (length <= 30)
            {
                Take(HanSounds.KeyOf(letters[..length]), MostSounding);
            }
        }

        var hashes = Array.ConvertAll(words, word => KeyHash.Of(KeyHash.Token, word));
        if (words.Length == 1)
        {
            TakeSingle(words[0], hashes[0]);
            return;
        }

        TakePairs(words, hashes);
        TakeInitials(words, hashes);
        if (!Enough)
        {
            TakeMisspelt(words, hashes);
        }
    }

    private void TakeSingle(string word, ulong hash)
    {
        var most = Take(KeyHash.Pair(hash, KeyHash.Alone), MostByInitial, static note => note == 0);
        List<string> one = [], two = [];
        list.Words.Near(word, one, two);
        foreach (var other in one.Concat(word.Length >= 6 ? two : []))
        {
            most = Take(KeyHash.Pair(KeyHash.Of(KeyHash.Token, other), KeyHash.Alone), most, static note => note == 0);
        }
    }

    private void TakePairs(string[] words, ulong[] hashes)
    {
        var most = MostPaired;
        var same = (ushort)words.Length;
        foreach (var asLong in (bool[])[true, false])
        {
            for (var i = 0; i < hashes.Length; i++)
            {
                for (var j = i + 1; j < hashes.Length; j++)
                {
                    most = Take(KeyHash.Pair(hashes[i], hashes[j]), most, asLong ? note => note == same : null);
                }
            }
        }

        if (words.Length is 3 or 4)
        {
            for (var i = 0; i + 1 < words.Length; i++)
            {
                var joined = KeyHash.Of(KeyHash.Token, words[i] + words[i + 1]);
                for (var j = 0; j < words.Length; j++)
                {
                    most = j == i || j == i + 1 ? most : Take(KeyHash.Pair(joined, hashes[j]), most);
                }
            }
        }
    }

    /// <summary>J Smith is asked for John Smith, or John Smith for J Smith.</summary>
    private void TakeInitials(string[] words, ulong[] hashes)
    {
        var most = MostByInitial;
        var initials = (ushort)words.Where(word => word.Length == 1).Aggregate(0, (bits, word) => bits | NameKeys.Initial(word[0]));
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length > 1 && initials != 0)
            {
                most = Take(KeyHash.Pair(hashes[i], KeyHash.Alone), most, note => note != 0 && (note & initials) == initials);
            }

            for (var j = 0; j < words.Length && words[i].Length > 1; j++)
            {
                most = j == i || words[j].Length == 1 ? most : Take(KeyHash.Pair(hashes[i], KeyHash.Of(KeyHash.Token, words[j].AsSpan(0, 1))), most);
            }
        }
    }

    /// <summary>One word misspelt, then one badly or two: every word of the list that may be meant, paired with the others.</summary>
    private void TakeMisspelt(string[] words, ulong[] hashes)
    {
        var one = new List<ulong>[words.Length];
        var two = new List<ulong>[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            List<string> near = [], far = [];
            list.Words.Near(words[i], near, far);
            one[i] = near.ConvertAll(word => KeyHash.Of(KeyHash.Token, word));
            two[i] = far.ConvertAll(word => KeyHash.Of(KeyHash.Token, word));
        }

        var exact = Array.ConvertAll(hashes, hash => new List<ulong> { hash });
        var bounds = (Probes: MostProbes, Entries: MostPaired);
        Cross(one, exact, ref bounds);
        if (!Enough)
        {
            Cross(one, one, ref bounds);
            Cross(two, exact, ref bounds);
        }
    }

    private void Cross(List<ulong>[] these, List<ulong>[] those, ref (int Probes, int Entries) bounds)
    {
        for (var i = 0; i < these.Length; i++)
        {
            for (var j = 0; j < those.Length; j++)
            {
                if (i == j || (j < i && these == those))
                {
                    continue;
                }

                foreach (var one in these[i])
                {
                    foreach (var other in those[j])
                    {
                        if (--bounds.Probes < 0 || bounds.Entries <= 0)
                        {
                            return;
                        }

                        bounds.Entries = Take(KeyHash.Pair(one, other), bounds.Entries);
                    }
                }
            }
        }
    }
}
