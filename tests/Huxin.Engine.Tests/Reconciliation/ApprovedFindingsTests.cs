using Huxin.Tests.Shared.Accuracy;

namespace Huxin.Engine.Tests.Reconciliation;

/// <summary>What the engine says about our cases is what was approved, word for word.</summary>
public sealed class ApprovedFindingsTests
{
    private static readonly string approved = LabelledFolder.Path("approved-findings.txt");

    [Fact]
    public void Every_finding_is_told_as_approved() =>
        Assert.Equal(File.ReadAllText(approved).Split('\n'), ApprovedFindings.Of(LabelledFolder.Path("reconciliation")).Split('\n'));

    [Fact]
    public void A_word_that_was_not_approved_is_noticed()
    {
        var other = Path.GetTempFileName();
        File.WriteAllText(other, File.ReadAllText(approved).Replace("个月", "个日", StringComparison.Ordinal));
        Assert.False(ApprovedFindings.Agrees(LabelledFolder.Path("reconciliation"), other));
        Assert.True(ApprovedFindings.Agrees(LabelledFolder.Path("reconciliation"), approved));
        File.Delete(other);
    }
}
