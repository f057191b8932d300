using System.Security.Cryptography;
using System.Text;

namespace Huxin.Sandbox;

/// <summary>Chance that comes out the same on every machine and in every run: a number drawn from a hash of the text.</summary>
internal static class StableChance
{
    /// <summary>From 0 up to, not including, <paramref name="below"/>.</summary>
    public static int Draw(string text, int below)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return (int)(BitConverter.ToUInt32(hash) % (uint)below);
    }
}
