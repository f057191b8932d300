namespace Huxin.Benchmarks.Screening;

/// <summary>Chance with a seed (SplitMix64, S. Vigna): the same throws on every machine and every run.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public T One<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    private ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}

/// <summary>Draws by weight.</summary>
internal sealed class Urn<T>
{
    private readonly T[] values;
    private readonly double[] sums;

    public Urn(IEnumerable<(T Value, double Weight)> all)
    {
        var list = all.ToList();
        values = [.. list.Select(one => one.Value)];
        sums = new double[list.Count];
        var sum = 0d;
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = sum += list[i].Weight;
        }
    }

    public T Draw(Dice dice)
    {
        var i = Array.BinarySearch(sums, dice.Share() * sums[^1]);
        return values[Math.Min(i < 0 ? ~i : i, values.Length - 1)];
    }
}
