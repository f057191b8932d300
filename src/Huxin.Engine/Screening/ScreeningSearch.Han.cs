using System.Runtime.InteropServices;

namespace Huxin.Engine.Screening;

/// <content>The keys of a Chinese name.</content>
internal sealed partial class ScreeningSearch
{
    private const int MostSame = 192;
    private const int MostSounding = 160;
    private const int MostNear = 64;
    private const int MostOther = 32;

    private void TakeHan(string name)
    {
        TakeAlike(KeyHash.Of(KeyHash.Exact, name), MostSame);
        var spoken = name.Length is >= 2 and <= NameKeys.LongestSound && HanSounds.Pronounceable(name);
        if (spoken && !Enough)
        {
            Span<ulong> sounds = stackalloc ulong[HanSounds.MostReadings];
            sounds = sounds[..HanSounds.Keys(name, sounds)];
            var mine = NameKeys.Spelling(name);
            var most = TakeAll(sounds, MostSounding, note => NameKeys.NearlySpelt(note, mine));
            TakeAll(sounds, Enough ? 0 : Math.Min(most, MostNear));
        }

        TakeBorn(name);
        if (name.Length > 4 && CompanyForm.WithoutPlace(name) is { Length: >= 3 } core)
        {
            Take(KeyHash.Of(KeyHash.Exact, core), MostNear);
        }

        if (name.Length is 2 or 3 && !Enough)
        {
            TakeLookalikes(name);
        }

        if (spoken && name.Length <= 4 && !Enough)
        {
            var near = new List<ulong>();
            HanSounds.AddNearKeys(name, near);
            TakeAll(CollectionsMarshal.AsSpan(near), MostNear);
        }

        if (name.Length is >= 3 and <= NameKeys.LongestShortened && !Enough)
        {
            TakeOneOther(name);
        }

        if (name.Length >= 2 && !Enough)
        {
            Take(KeyHash.Of(KeyHash.Shortened, name), MostOther);
        }
    }

    /// <summary>Who was born that day and whose surname sounds so, whatever became of the given name.</summary>
    private void TakeBorn(string name)
    {
        Span<ulong> keys = stackalloc ulong[HanSounds.MostReadings];
        foreach (var birth in asked.Births)
        {
            if (birth.Day is not null)
            {
                TakeAll(keys[..HanSounds.BornKeys(name, PackedEntry.Pack(birth), keys)], MostNear);
            }
        }
    }

    private int TakeAll(ReadOnlySpan<ulong> keys, int most, Func<ushort, bool>? noted = null)
    {
        foreach (var key in keys)
        {
            most = Take(key, most, noted);
        }

        return most;
    }

    /// <summary>One character another, exchanged with its neighbour or too many; the nearer ones first.</summary>
    private void TakeOneOther(string name)
    {
        var (near, other) = (MostNear, MostOther);
        for (var i = 0; i < name.Length; i++)
        {
            near = Take(KeyHash.Without(KeyHash.Shortened, name, i), near, new NearCharacters(name[i]).Has);
        }

        for (var i = name.Length - 1; i >= 0; i--)
        {
            other = Take(KeyHash.Without(KeyHash.Exact, name, i), other);
            other = Take(KeyHash.Without(KeyHash.Shortened, name, i), other);
        }
    }

    private void TakeLookalikes(string name)
    {
        var most = MostNear;
        for (var i = 0; i < name.Length; i++)
        {
            foreach (var other in HanSounds.NearShapes(name[i]))
            {
                most = Take(KeyHash.Of(KeyHash.Exact, string.Concat(name.AsSpan(0, i), new ReadOnlySpan<char>(in other), name.AsSpan(i + 1))), most);
            }
        }
    }
}
