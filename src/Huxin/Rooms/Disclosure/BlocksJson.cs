using System.Text.Encodings.Web;
using System.Text.Json;
using Huxin.Engine.Disclosure;

namespace Huxin.Rooms.Disclosure;

/// <summary>Blocks as they are kept: an object with the block's name before its words.</summary>
internal static class BlocksJson
{
    private static readonly JsonSerializerOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IEnumerable<BlockText> blocks) =>
        JsonSerializer.Serialize(blocks.Where(text => text.Words.Length > 0).ToDictionary(text => text.Block.ToString(), text => text.Words), options);

    public static IReadOnlyList<BlockText> Read(string? json)
    {
        var words = string.IsNullOrEmpty(json) ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;
        return [.. DisclosureBlocks.All.Where(block => words.ContainsKey(block.ToString())).Select(block => new BlockText(block, words[block.ToString()]))];
    }
}
