namespace Huxin.Documents.Paper;

/// <summary>What a part of a paper is, as PDF names it (ISO 32000-2 §14.8.4).</summary>
internal enum PaperRole
{
    Document,
    H1,
    H2,
    H3,
    P,
    Table,
    TR,
    TH,
    TD,
}

/// <summary>A part of a paper in the order it is read aloud: parts of its own, or texts on pages.</summary>
internal sealed class PaperElement(PaperRole role)
{
    private readonly List<Kid> kids = [];

    /// <summary>A part, or the text of this order on a page, both counted from 0.</summary>
    public readonly record struct Kid(PaperElement? Element, int Page, int Text);

    public PaperRole Role { get; } = role;

    public IReadOnlyList<Kid> Kids => kids;

    /// <summary>Parts that hold parts and no text.</summary>
    public bool Groups => Role is PaperRole.Document or PaperRole.Table or PaperRole.TR;

    public PaperElement Add(PaperRole part)
    {
        var element = new PaperElement(part);
        kids.Add(new Kid(element, -1, -1));
        return element;
    }

    public void Add(int page, int text) => kids.Add(new Kid(null, page, text));
}

/// <summary>A heading for the outline: where its top stands, in points from the top of its page, pages counted from 0.</summary>
internal sealed record PaperHeading(string Words, int Page, float Top);
