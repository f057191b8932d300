using System.Text.Json;
using Huxin.Tests.Shared.Accuracy;

namespace Huxin.Engine.Tests.Wording;

/// <summary>The embedded weights are what the training command writes, and nobody tests on what was trained on.</summary>
public sealed class LintWeightsTests
{
    [Fact]
    public void The_embedded_weights_of_questions_are_what_training_writes() =>
        Assert.Equal(QuestionTrainer.Train(LabelledFolder.Path("lint", "question.train.jsonl")), EmbeddedTable.Text("question-weights.data.txt"));

    [Fact]
    public void The_embedded_weights_of_surroundings_are_what_training_writes() =>
        Assert.Equal(SurroundingsTrainer.Train(LabelledFolder.Path("lint", "employer.train.jsonl")), EmbeddedTable.Text("surroundings-weights.data.txt"));

    [Fact]
    public void The_embedded_weights_of_the_second_opinion_are_what_training_writes() =>
        Assert.Equal(OpinionTrainer.Train(LabelledFolder.Path("lint", "employer.train.jsonl")), EmbeddedTable.Text("opinion-weights.data.txt"));

    [Theory]
    [InlineData("question")]
    [InlineData("employer")]
    [InlineData("claim")]
    public void No_held_out_line_is_a_training_line(string kind)
    {
        var training = File.ReadLines(LabelledFolder.Path("lint", kind + ".train.jsonl")).Select(Text).ToHashSet();
        Assert.DoesNotContain(File.ReadLines(LabelledFolder.Path("lint", kind + ".held-out.jsonl")).Select(Text), training.Contains);
    }

    private static string Text(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("text").GetString()!;
    }
}
