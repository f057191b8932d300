using Huxin.Engine.Screening;

namespace Huxin.Benchmarks.Screening.Peers;

/// <summary>Another way to look names up, asked the same: the ids of its first twenty.</summary>
internal interface IPeer : IDisposable
{
    string Name { get; }

    /// <summary>What the names and their index take, on disk or in memory.</summary>
    long Bytes { get; }

    void Build(IEnumerable<ListEntry> entries);

    /// <param name="asked">The name, and perhaps the birth year.</param>
    /// <param name="withYear">Only entries of that birth year, or of none stated.</param>
    IReadOnlyList<string> Search(AskedName asked, bool withYear);
}
