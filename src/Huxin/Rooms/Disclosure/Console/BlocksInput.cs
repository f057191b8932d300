using Huxin.Engine.Disclosure;

namespace Huxin.Rooms.Disclosure.Console;

/// <summary>What the editor's form sends.</summary>
internal sealed class BlocksInput
{
    public Dictionary<string, string?> Blocks { get; set => field = value ?? []; } = [];

    public bool Public { get; set; }

    public int Seen { get; set; }

    /// <summary>The button: <c>publish</c>, or anything else to keep the draft.</summary>
    public string? Then { get; set; }

    public DisclosureDraft Draft() => new(
        [.. DisclosureBlocks.All.Select(block => new BlockText(block, DisclosureText.Tidy(Blocks.GetValueOrDefault(block.ToString()))))], Public, Seen);

    /// <summary>A refusal names its block; the form calls that field by its place in the dictionary.</summary>
    public static string? FieldOf(string? block) => block is null ? null : $"Input.Blocks[{block}]";

    public static BlocksInput From(IReadOnlyList<BlockText> blocks, bool isPublic, int seen) => new()
    {
        Blocks = blocks.ToDictionary(text => text.Block.ToString(), text => (string?)text.Words),
        Public = isPublic,
        Seen = seen,
    };
}
