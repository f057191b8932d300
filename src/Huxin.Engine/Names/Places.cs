using System.Collections.Frozen;

namespace Huxin.Engine.Names;

/// <summary>Countries and continents as they stand in organizations' names; two different ones are two organizations.</summary>
internal static class Places
{
    private static readonly FrozenSet<string> words = (
        "africa america americas asia europe pacific argentina australia austria belgium belgique brasil brazil bulgaria canada chile china colombia croatia cyprus czech "
        + "denmark deutschland egypt espana estonia ethiopia finland france germany ghana greece hungary iceland india indonesia iran iraq ireland israel italia italy "
        + "japan kazakhstan kenya korea latvia lithuania luxembourg malaysia malta mexico morocco nederland netherlands nigeria norway osterreich pakistan panama peru "
        + "philippines poland polska portugal qatar romania russia schweiz suisse serbia singapore slovakia slovenia spain sweden switzerland taiwan thailand turkey "
        + "ukraine uk usa us emirates vietnam").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(string word) => words.Contains(word);
}
