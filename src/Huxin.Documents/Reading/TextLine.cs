namespace Huxin.Documents.Reading;

/// <summary>A run of text that stands apart on its line: a table cell, a tab stop, a right-hand date. Places are in points or columns.</summary>
internal sealed record TextCell(string Text, double Left, double Right, double Size = 0, bool Bold = false)
{
    /// <summary>Where it stands on its page, when the format has pages.</summary>
    public PagePlace? Place { get; init; }

    /// <summary>Read from a picture, and not with certainty.</summary>
    public bool Doubtful { get; init; }
}

/// <summary>One line of a document, in reading order, whatever the format was.</summary>
internal sealed record TextLine(IReadOnlyList<TextCell> Cells)
{
    /// <summary>A list item; its mark is already taken off the text.</summary>
    public bool Bullet { get; init; }

    /// <summary>The format itself says that this is a heading (Markdown, HTML, a Word heading style).</summary>
    public bool Heading { get; init; }

    /// <summary>The line is a row of a table: empty cells are kept, so that columns can be counted.</summary>
    public bool Row { get; init; }

    public string Text => string.Join("  ", Cells.Select(c => c.Text).Where(t => t.Length > 0));

    public double Size => Cells.Count == 0 ? 0 : Cells.Max(c => c.Size);

    public static TextLine Of(string text) => new([new TextCell(text, 0, text.Length)]);
}

/// <summary>What a reader gives: the lines of a document in reading order.</summary>
internal sealed record DocumentText(string Format, int Pages, IReadOnlyList<TextLine> Lines)
{
    /// <summary>The letters were read from a picture: some may be taken for their likes.</summary>
    public bool Pictured { get; init; }
}
