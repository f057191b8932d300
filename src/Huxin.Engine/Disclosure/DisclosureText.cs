using System.Security.Cryptography;
using System.Text;

namespace Huxin.Engine.Disclosure;

/// <summary>The words of a disclosure before it is published: a job's own, and what it takes over from the company's template.</summary>
public static class DisclosureText
{
    /// <summary>The fewest characters a required block may have: less says nothing.</summary>
    public const int LeastWords = 4;

    /// <summary>A job's words stand before the template's; blocks without words are left out.</summary>
    public static IReadOnlyList<BlockText> Resolve(IReadOnlyList<BlockText> own, IReadOnlyList<BlockText> template) =>
        [.. DisclosureBlocks.All
            .Select(block => new BlockText(block, Words(own, block) ?? Words(template, block) ?? ""))
            .Where(text => text.Words.Length > 0)];

    /// <summary>Words as they are kept: trimmed, one kind of line end, no runs of empty lines.</summary>
    public static string Tidy(string? typed)
    {
        var lines = (typed ?? "").ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd());
        var tidy = new StringBuilder();
        var empty = 0;
        foreach (var line in lines)
        {
            empty = line.Length == 0 ? empty + 1 : 0;
            if (empty < 2)
            {
                tidy.Append(line).Append('\n');
            }
        }

        return tidy.ToString().Trim();
    }

    /// <summary>Required blocks that say nothing yet.</summary>
    public static IReadOnlyList<DisclosureBlock> Missing(IReadOnlyList<BlockText> resolved) =>
        [.. DisclosureBlocks.All.Where(block => DisclosureBlocks.IsRequired(block) && (Words(resolved, block)?.Length ?? 0) < LeastWords)];

    /// <summary>Whether the text may be published: every block within its length, all that §8 requires there, nothing that may not be asked or required (R3, R4).</summary>
    public static Outcome<Done> Check(IReadOnlyList<BlockText> resolved)
    {
        if (resolved.FirstOrDefault(text => text.Words.Length > DisclosureBlocks.LongestWords) is { } longer)
        {
            return DisclosureRefusals.TooLong(longer.Block);
        }

        if (Missing(resolved) is [var first, ..] missing)
        {
            return DisclosureRefusals.Incomplete(missing) with { Field = first.ToString() };
        }

        foreach (var text in resolved)
        {
            if (ForbiddenDemand.Find(text.Block, text.Words) is { } words)
            {
                return DisclosureRefusals.Forbidden(text.Block, words);
            }
        }

        return Done.It;
    }

    /// <summary>SHA-256 over job title, place and blocks: two texts have one hash only if they are the same, whatever the layout.</summary>
    public static string Hash(string jobTitle, string? place, IReadOnlyList<BlockText> blocks)
    {
        // Lengths before the words: what stands in one block cannot pass for the beginning of the next.
        var text = new StringBuilder();
        foreach (var part in new[] { jobTitle, place ?? "" }.Concat(blocks.SelectMany(block => new[] { block.Block.ToString(), block.Words })))
        {
            text.Append(part.Length).Append(':').Append(part).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static string? Words(IReadOnlyList<BlockText> texts, DisclosureBlock block) =>
        texts.FirstOrDefault(text => text.Block == block)?.Words is { Length: > 0 } words ? words : null;
}
