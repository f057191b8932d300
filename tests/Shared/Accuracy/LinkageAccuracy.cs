using Huxin.Engine.Names;

namespace Huxin.Tests.Shared.Accuracy;

/// <summary>Linkage of two generated lists against who is who.</summary>
internal sealed record LinkageAccuracy(Tally All, Tally Latin, Tally Chinese)
{
    /// <param name="seed">Seed of the generated people.</param>
    /// <param name="count">Records in each list.</param>
    /// <param name="shared">How many of them are in both; all when null.</param>
    public static LinkageAccuracy Of(int seed, int count, int? shared = null)
    {
        var (a, b) = new LinkagePeople(seed).Make(count, shared ?? count);
        var links = PersonLinkage.Link(a, b);
        var inBoth = a.Take(shared ?? count).ToList();
        var latin = inBoth.Where(person => (person.Given + person.Surname).All(char.IsAscii)).Select(person => person.Id).ToHashSet();
        var chinese = inBoth.Select(person => person.Id).Except(latin).ToHashSet();
        return new(Tallied(links, inBoth.Count, _ => true), Tallied(links, latin.Count, latin.Contains), Tallied(links, chinese.Count, chinese.Contains));
    }

    private static Tally Tallied(IEnumerable<LinkedPair> links, int count, Func<string, bool> among)
    {
        var mine = links.Where(link => among(link.A)).ToList();
        var found = mine.Count(link => link.A[1..] == link.B[1..] && link.B[0] == 'b');
        return new Tally(found, count - found, mine.Count - found);
    }
}
