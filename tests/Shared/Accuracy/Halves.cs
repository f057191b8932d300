namespace Huxin.Tests.Shared.Accuracy;

/// <summary>
/// Cuts labelled data in two by a hash of its text, the same on every machine: the development half (0), whose mistakes may be looked at,
/// and the held-out half (1), of which only the figures are read.
/// </summary>
internal static class Halves
{
    /// <returns>0 or 1: FNV-1a of the UTF-16 units, one bit of it.</returns>
    public static int Of(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return (int)((hash >> 15) & 1);
    }
}
