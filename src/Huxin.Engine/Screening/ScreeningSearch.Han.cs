using System.Runtime.InteropServices;

namespace Huxin.Engine.Screening;

/// <content>The keys of a Chinese name.</content>
internal sealed partial class ScreeningSearch
{
    private const int MostSame = 192;
    private const int MostSounding = 192;
    private const int MostNear = 96;
    private const int MostOther = 32;

    private void TakeHan(string name)
    {
        Take(KeyHash.Of(KeyHash.Exact, name), MostSame);
        var spoken = name.Length is >= 2 and <= NameKeys.LongestSound && HanSounds.Pronounceable(name);
        if (spoken)
        {
            Span<ulong> sounds = stackalloc ulong[HanSounds.MostReadings];
            TakeAll(sounds[..HanSounds.Keys(name, sounds)], MostSounding);
        }

        if (name.Length > 4 && CompanyForm.WithoutPlace(name) is { Length: >= 3 } core)
        {
            Take(KeyHash.Of(KeyHash.Exact, core), MostNear);
        }

        if (name.Length is >= 3 and <= NameKeys.LongestShortened)
        {
            TakeOneOther(name);
        }

        if (name.Length is 2 or 3)
        {
            TakeLookalikes(name);
        }

        if (spoken && name.Length <= 4)
        {
            var near = new List<ulong>();
            HanSounds.AddNearKeys(name, near);
            TakeAll(CollectionsMarshal.AsSpan(near), MostNear);
        }

        if (name.Length >= 2)
        {
            Take(KeyHash.Of(KeyHash.Shortened, name), MostOther * 2);
        }
    }

    private void TakeAll(ReadOnlySpan<ulong> keys, int most)
    {
        foreach (var key in keys)
        {
            most = Take(key, most);
        }
    }

    /// <summary>One character another, exchanged with its neighbour or too many; the nearer ones first.</summary>
    private void TakeOneOther(string name)
    {
        var (near, other) = (MostNear, MostOther * 2);
        for (var i = 0; i < name.Length; i++)
        {
            var mine = name[i];
            near = Take(KeyHash.Without(KeyHash.Shortened, name, i), near, note => IsNear(mine, (char)note));
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

    private static bool IsNear(char a, char b) => a == b || HanSounds.NearShape(a, b) || HanSounds.SameSound(a, b) || HanSounds.NearSound(a, b);
}
