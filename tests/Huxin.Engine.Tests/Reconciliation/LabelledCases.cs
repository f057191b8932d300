using Huxin.Tests.Shared;
using Huxin.Tests.Shared.Accuracy;

namespace Huxin.Engine.Tests.Reconciliation;

/// <summary>Labelled cases: precision, recall, F1, forbidden findings and agreement on the overall lamp.</summary>
public sealed class LabelledCases(ITestOutputHelper output)
{
    [Fact]
    public void The_engine_finds_what_a_careful_analyst_finds_and_nothing_forbidden() =>
        Hold(ReconciliationAccuracy.Of(SharedFolder.Path("examples", "reconciliation")));

    [Fact]
    public void The_engine_holds_on_our_own_cases_too() => Hold(ReconciliationAccuracy.Of(LabelledFolder.Path("reconciliation")));

    private void Hold(ReconciliationAccuracy accuracy)
    {
        output.WriteLine($"{accuracy.All}; forbidden {accuracy.Forbidden}; lamps {accuracy.Lamps}/{accuracy.Cases}");
        accuracy.Differences.ForEach(output.WriteLine);
        Assert.True(accuracy.All.Precision >= 0.95 && accuracy.All.Recall >= 0.95, accuracy.All.ToString());
        Assert.Equal(0, accuracy.Forbidden);
        Assert.True(accuracy.Lamps >= accuracy.Cases - 1, $"{accuracy.Lamps} of {accuracy.Cases} lamps agree");
    }
}
