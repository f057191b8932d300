using Huxin.Tests.Shared.Accuracy;

namespace Huxin.Engine.Tests.Reconciliation;

/// <summary>Names of schools, employers and people, job titles, and studies beside records, pair by pair; the mutants are tried against the same tables.</summary>
public sealed class LabelledPairs
{
    [Fact]
    public void Every_pair_comes_out_as_labelled()
    {
        var differences = PairTables.Differences(LabelledFolder.Path("pairs"));
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Fact]
    public void A_pair_that_is_labelled_wrongly_is_told()
    {
        var folder = Directory.CreateTempSubdirectory("huxin-pairs-").FullName;
        File.WriteAllText(Path.Combine(folder, "schools.txt"), "same 北京大学 = 清华大学\nkind unknown 北京大学\n");
        File.WriteAllText(Path.Combine(folder, "studies.jsonl"), """{"why":"wrong","claim":{"institution":"北京大学"},"record":{"institution":"北京大学"},"fits":false}""");
        File.WriteAllText(Path.Combine(folder, "employers.txt"), "same 青屿软件 = 白塔软件\nagency 青屿软件\n");
        File.WriteAllText(Path.Combine(folder, "people.txt"), "same 张伟 = 李伟\n");
        File.WriteAllText(Path.Combine(folder, "titles.txt"), "above 工程师 > 高级工程师\nother 工程师 = 工程师\n");
        File.WriteAllText(Path.Combine(folder, "months.txt"), "2 2018 = 2019\n");
        File.WriteAllText(Path.Combine(folder, "subjects.txt"), "same 会计学 = 法学\nlevel-4 本科\n");
        File.WriteAllText(Path.Combine(folder, "registered-employers.jsonl"), """{"why":"wrong","records":[],"a":"青屿软件","b":"白塔软件","kin":"same"}""");
        Assert.Equal(12, PairTables.Differences(folder).Count);
        Directory.Delete(folder, recursive: true);
    }
}
