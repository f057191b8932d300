using CsCheck;
using Huxin.Engine.Reconciliation;

namespace Huxin.Engine.Tests.Reconciliation;

/// <summary>The pairing of entries with records is the best there is: compared with every possible pairing.</summary>
public sealed class AssignmentTests
{
    [Fact]
    public void No_other_pairing_scores_higher() => Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[-3, 9].Array[25]).Sample((rows, columns, scores) =>
    {
        double Score(int row, int column) => scores[(row * 5) + column];
        var pairs = Assignment.Best(rows, columns, Score);
        Assert.Equal(rows, pairs.Length);
        Assert.Equal(pairs.Where(c => c >= 0).Distinct().Count(), pairs.Count(c => c >= 0));
        Assert.All(Enumerable.Range(0, rows).Where(r => pairs[r] >= 0), r => Assert.True(Score(r, pairs[r]) > 0 && pairs[r] < columns));
        Assert.Equal(Best(0, rows, columns, [], Score), Enumerable.Range(0, rows).Where(r => pairs[r] >= 0).Sum(r => Score(r, pairs[r])));
    });

    private static double Best(int row, int rows, int columns, HashSet<int> taken, Func<int, int, double> score)
    {
        if (row == rows)
        {
            return 0;
        }

        var best = Best(row + 1, rows, columns, taken, score);
        for (var column = 0; column < columns; column++)
        {
            if (score(row, column) > 0 && taken.Add(column))
            {
                best = Math.Max(best, score(row, column) + Best(row + 1, rows, columns, taken, score));
                taken.Remove(column);
            }
        }

        return best;
    }
}
