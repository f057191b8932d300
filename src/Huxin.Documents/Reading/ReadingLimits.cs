namespace Huxin.Documents.Reading;

/// <summary>How much a document may cost. A résumé is far below every one of these.</summary>
internal sealed record ReadingLimits
{
    public static ReadingLimits Default { get; } = new();

    /// <summary>Bytes of the file.</summary>
    public int FileBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>Bytes that an archive may unfold to.</summary>
    public long UnpackedBytes { get; init; } = 100L * 1024 * 1024;

    /// <summary>Parts of an archive.</summary>
    public int Parts { get; init; } = 2000;

    public int Pages { get; init; } = 60;

    /// <summary>Characters of text, over all pages.</summary>
    public int Characters { get; init; } = 400_000;

    public int Lines { get; init; } = 20_000;

    /// <summary>How deep elements may stand in one another.</summary>
    public int Depth { get; init; } = 200;

    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Pages that are read as pictures; each takes up to three seconds.</summary>
    public int PicturePages { get; init; } = 8;

    /// <summary>Time for a document whose pages are pictures.</summary>
    public TimeSpan PictureTime { get; init; } = TimeSpan.FromSeconds(60);
}

/// <summary>A reader gives up: the edge of the reading turns it into the refusal.</summary>
internal sealed class ReadingRefused(Huxin.Engine.Refusal refusal) : Exception(refusal.Code)
{
    public Huxin.Engine.Refusal Refusal { get; } = refusal;
}
