using Huxin.Tests.Shared;
using Huxin.Tests.Shared.Accuracy;

namespace Huxin.Engine.Tests.Wording;

/// <summary>
/// The lint against labelled lines, our own held-out ones and the shared examples: topics 0.85 and forbidden 0.9 micro-F1,
/// at most 3 % of clean lines flagged, vague claims 0.85.
/// </summary>
public sealed class LintAccuracyTests(ITestOutputHelper output)
{
    [Fact]
    public void Held_out_questions_get_their_topics() => Questions(Own("question"));

    [Fact]
    public void Shared_questions_get_their_topics() => Questions(Shared("question"));

    [Fact]
    public void Held_out_employer_lines_show_what_is_forbidden_and_nothing_else() => Employers(Own("employer"));

    [Fact]
    public void Shared_employer_lines_show_what_is_forbidden_and_nothing_else() => Employers(Shared("employer"));

    [Fact]
    public void Held_out_claims_are_told_vague_from_precise() => Claims(Own("claim"));

    [Fact]
    public void Shared_claims_are_told_vague_from_precise() => Claims(Shared("claim"));

    private void Questions(string file)
    {
        var accuracy = Show(LintAccuracy.OfQuestions(file));
        Assert.True(accuracy.All.F1 >= 0.85, accuracy.All.ToString());
        Assert.True(accuracy.Agreeing >= 0.9 * accuracy.Lines, $"sensitive right {accuracy.Agreeing} of {accuracy.Lines}");
    }

    private void Employers(string file)
    {
        var accuracy = Show(LintAccuracy.OfEmployers(file));
        Assert.True(accuracy.All.F1 >= 0.9, accuracy.All.ToString());
        Assert.True(accuracy.FalseAlarmRate <= 0.03, $"{accuracy.FalseAlarms} of {accuracy.Clean} clean lines flagged");
    }

    private void Claims(string file)
    {
        var accuracy = Show(LintAccuracy.OfClaims(file));
        Assert.True(accuracy.Vague.F1 >= 0.85, accuracy.Vague.ToString());
        Assert.True(accuracy.All.F1 >= 0.85, accuracy.All.ToString());
    }

    private LintAccuracy Show(LintAccuracy accuracy)
    {
        output.WriteLine($"{accuracy.Lines} lines: {accuracy.All}");
        accuracy.Differences.ForEach(output.WriteLine);
        return accuracy;
    }

    private static string Own(string kind) => LabelledFolder.Path("lint", kind + ".held-out.jsonl");

    private static string Shared(string kind) => SharedFolder.Path("examples", "lint", kind + ".jsonl");
}
