using Huxin.Documents.Reading;
using Huxin.Documents.Reading.Isolated;
using Huxin.Engine;

namespace Huxin.Documents.Tests.Reading.Isolated;

/// <summary>Readers as bad files make them. The file's text is answered by the good one.</summary>
internal static class BadReaders
{
    public static ReadingKind<string, string> Good { get; } = new("good", (content, _, _) => System.Text.Encoding.UTF8.GetString(content.Span));

    public static ReadingKind<string, string> Endless { get; } = new("endless", (content, _, _) =>
    {
        while (content.Length > 0)
        {
        }

        return "";
    })
    { Time = TimeSpan.FromSeconds(2) };

    /// <summary>Goes on when its time is over, as a library does that hears of no deadline. The answer is in time.</summary>
    public static ReadingKind<string, string> Deaf { get; } = new("deaf", (content, _, cancel) => DocumentReader.Within(
        new ReadingLimits { Time = TimeSpan.FromSeconds(1) },
        _ =>
        {
            while (content.Length > 0)
            {
            }

            return "";
        },
        cancel));

    public static ReadingKind<string, string> Hungry { get; } = new("hungry", (content, _, _) =>
    {
        var eaten = new List<byte[]>();
        while (content.Length > 0)
        {
            eaten.Add(GC.AllocateUninitializedArray<byte>(1024 * 1024, pinned: true));
            Array.Fill(eaten[^1], (byte)1);
        }

        return $"{eaten.Count}";
    });

    /// <summary>Eats memory that the runtime's own bound does not see, as the picture decoders do.</summary>
    public static ReadingKind<string, string> HungryOutside { get; } = new("hungry-outside", (content, _, _) =>
    {
        while (content.Length > 0)
        {
            var eaten = System.Runtime.InteropServices.Marshal.AllocHGlobal(4 * 1024 * 1024);
            for (var at = 0; at < 4 * 1024 * 1024; at += 4096)
            {
                System.Runtime.InteropServices.Marshal.WriteByte(eaten, at, 1);
            }
        }

        return "";
    });

    public static ReadingKind<string, string> Deep { get; } = new("deep", (content, _, _) => $"{Fall(content.Length)}");

    public static ReadingKind<string, string> Throwing { get; } = new("throwing", (_, _, _) => throw new InvalidOperationException("A bug."));

    public static ReadingKind<string, string> Gone { get; } = new("gone", (_, _, _) =>
    {
        Environment.Exit(3);
        return "";
    });

    public static ReadingKind<string, string> Refusing { get; } = new("refusing", (_, _, _) => new Refusal("documents.no", "不读", "No."));

    public static ReadingKind<string, Dictionary<string, string?>> Surroundings { get; } = new("surroundings", (_, _, _) =>
        Environment.GetEnvironmentVariables().Keys.Cast<string>().ToDictionary(name => name, Environment.GetEnvironmentVariable));

    public static IReadOnlyList<ReadingKind> All { get; } =
        [Good, Endless, Deaf, Hungry, HungryOutside, Deep, Throwing, Gone, Refusing, Surroundings];

    private static int Fall(int depth) => depth == int.MaxValue ? depth : Fall(depth + 1) + 1;
}
