namespace Huxin.Documents.Reading;

/// <summary>How much a document may cost. A résumé is far below every one of these.</summary>
internal sealed record ReadingLimits
{
    public static ReadingLimits Default { get; } = new();

    /// <summary>Bytes of the file.</summary>
    public int FileBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>Why a file of this size is not looked at; null when it is.</summary>
    public Huxin.Engine.Refusal? Refusal(ReadOnlyMemory<byte> content) =>
        content.IsEmpty ? ReadingRefusals.Empty : content.Length > FileBytes ? ReadingRefusals.TooLarge : null;

    /// <summary>Bytes that an archive may unfold to.</summary>
    public long UnpackedBytes { get; init; } = 100L * 1024 * 1024;

    /// <summary>Parts of an archive.</summary>
    public int Parts { get; init; } = 2000;

    /// <summary>Entries of the lists that hold an archive together.</summary>
    public int Relationships { get; init; } = 50_000;

    /// <summary>Elements and attributes of the parts of a Word file that are read.</summary>
    public int Elements { get; init; } = 500_000;

    /// <summary>Tags, texts and elements of a web page.</summary>
    public int HtmlMarks { get; init; } = 50_000;

    /// <summary>Tags of a web page that are open at once, paragraphs and items that are never closed among them.</summary>
    public int HtmlOpen { get; init; } = 5_000;

    public int Pages { get; init; } = 60;

    /// <summary>Characters of text, over all pages.</summary>
    public int Characters { get; init; } = 400_000;

    public int Lines { get; init; } = 20_000;

    /// <summary>Characters of one line; a longer one is cut, for what looks for patterns in a line must come to an end.</summary>
    public int LineLength { get; init; } = 4_000;

    /// <summary>How deep elements may stand in one another.</summary>
    public int Depth { get; init; } = 200;

    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(4.5);

    /// <summary>Pages that are read as pictures; each takes up to three seconds.</summary>
    public int PicturePages { get; init; } = 8;

    /// <summary>Bytes that the pictures of a document may unfold to.</summary>
    public long PictureBytes { get; init; } = 400L * 1024 * 1024;

    /// <summary>Time for a document whose pages are pictures.</summary>
    public TimeSpan PictureTime { get; init; } = TimeSpan.FromSeconds(60);
}

/// <summary>A reader gives up: the edge of the reading turns it into the refusal.</summary>
internal sealed class ReadingRefused(Huxin.Engine.Refusal refusal) : Exception(refusal.Code)
{
    public Huxin.Engine.Refusal Refusal { get; } = refusal;
}
