using Huxin.Tests.Shared.Accuracy;

namespace Huxin.Engine.Tests.Reconciliation;

/// <summary>Names of schools and studies beside records, pair by pair; the mutants are tried against the same tables.</summary>
public sealed class LabelledPairs
{
    [Fact]
    public void Every_pair_comes_out_as_labelled() => Assert.Equal([], PairTables.Differences(LabelledFolder.Path("pairs")));

    [Fact]
    public void A_pair_that_is_labelled_wrongly_is_told()
    {
        var folder = Directory.CreateTempSubdirectory("huxin-pairs-").FullName;
        File.WriteAllText(Path.Combine(folder, "schools.txt"), "same 北京大学 = 清华大学\nkind unknown 北京大学\n");
        File.WriteAllText(Path.Combine(folder, "studies.jsonl"), """{"why":"wrong","claim":{"institution":"北京大学"},"record":{"institution":"北京大学"},"fits":false}""");
        Assert.Equal(3, PairTables.Differences(folder).Count);
        Directory.Delete(folder, recursive: true);
    }
}
