namespace Huxin.Documents.Reading;

/// <summary>The mark at the head of a list item.</summary>
internal static class ListMark
{
    private const string Marks = "•●▪▫◦○∗■□◆◇➢➤►▶‣⁃∙·*✓✔★☆❖✦";

    /// <summary>Takes a list mark off the text and says whether there was one.</summary>
    public static bool Strip(ref string text)
    {
        var start = text.TrimStart();
        var marked = start.Length > 0
            && (Marks.Contains(start[0], StringComparison.Ordinal)
                || (start.Length > 1 && start[0] is '-' or '–' or '—' or '{' or '+' && start.Length > 1 && start[1] == ' '));
        if (!marked)
        {
            return false;
        }

        var rest = start.TrimStart([.. Marks, ' ', '-', '–', '—', '{']);
        text = rest;
        return true;
    }
}
