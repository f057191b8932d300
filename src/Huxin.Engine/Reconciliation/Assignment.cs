namespace Huxin.Engine.Reconciliation;

/// <summary>Pairs the rows with the columns so that the sum of the scores is greatest; every row and column is used at most once.</summary>
internal static class Assignment
{
    /// <param name="rows">Number of rows.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="score">Score of a pair; 0 or less means that the two may not be paired.</param>
    /// <returns>For each row its column, or -1.</returns>
    /// <remarks>Hungarian method with potentials, O(n³); ties fall to the earlier column, so the answer is determined.</remarks>
    public static int[] Best(int rows, int columns, Func<int, int, double> score)
    {
        // A square of n = rows + columns: a row's own dummy column (score 0) means "unpaired".
        var n = rows + columns;
        double Cost(int row, int column) =>
            row < rows && column < columns ? -Math.Max(0, score(row, column)) : 0;

        var rowPotential = new double[n + 1];
        var columnPotential = new double[n + 1];
        var rowOf = new int[n + 1];
        var way = new int[n + 1];
        for (var row = 1; row <= n; row++)
        {
            rowOf[0] = row;
            var column = 0;
            var least = new double[n + 1];
            Array.Fill(least, double.MaxValue);
            var used = new bool[n + 1];
            do
            {
                used[column] = true;
                var (current, delta, next) = (rowOf[column], double.MaxValue, 0);
                for (var j = 1; j <= n; j++)
                {
                    if (used[j])
                    {
                        continue;
                    }

                    var reduced = Cost(current - 1, j - 1) - rowPotential[current] - columnPotential[j];
                    if (reduced < least[j])
                    {
                        (least[j], way[j]) = (reduced, column);
                    }

                    if (least[j] < delta)
                    {
                        (delta, next) = (least[j], j);
                    }
                }

                for (var j = 0; j <= n; j++)
                {
                    if (used[j])
                    {
                        rowPotential[rowOf[j]] += delta;
                        columnPotential[j] -= delta;
                    }
                    else
                    {
                        least[j] -= delta;
                    }
                }

                column = next;
            }
            while (rowOf[column] != 0);

            do
            {
                (rowOf[column], column) = (rowOf[way[column]], way[column]);
            }
            while (column != 0);
        }

        var result = Enumerable.Repeat(-1, rows).ToArray();
        for (var j = 1; j <= columns; j++)
        {
            var row = rowOf[j] - 1;
            if (row < rows && score(row, j - 1) > 0)
            {
                result[row] = j - 1;
            }
        }

        return result;
    }
}
