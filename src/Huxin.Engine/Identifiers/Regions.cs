namespace Huxin.Engine.Identifiers;

/// <summary>Administrative divisions by GB/T 2260 code, abolished ones included.</summary>
internal static class Regions
{
    private static readonly Lazy<Dictionary<string, string>> table = new(() =>
        EmbeddedTable.Lines("regions.data.txt").ToDictionary(line => line[..6], line => line[7..], StringComparer.Ordinal));

    /// <summary>Every name by its code.</summary>
    public static IReadOnlyDictionary<string, string> All => table.Value;

    /// <summary>The full name from province down, e.g. 浙江省杭州市西湖区; null when the code is unknown.</summary>
    public static string? Name(string code)
    {
        if (!table.Value.TryGetValue(code, out var name))
        {
            return null;
        }

        var province = code.EndsWith("0000", StringComparison.Ordinal) ? null : table.Value.GetValueOrDefault(code[..2] + "0000");
        var city = code.EndsWith("00", StringComparison.Ordinal) ? null : table.Value.GetValueOrDefault(code[..4] + "00");
        city = city is "市辖区" or "县" || city == province ? null : city;
        return province + city + name;
    }

    /// <summary>The province of a code, e.g. 浙江省; null when unknown.</summary>
    public static string? Province(string? code) =>
        code is { Length: >= 2 } ? table.Value.GetValueOrDefault(code[..2] + "0000") : null;

    /// <summary>Names of provinces, cities and counties as they prefix employers' names, longest first, endings such as 市 cut.</summary>
    public static IReadOnlyList<string> Places => places.Value;

    private static readonly Lazy<IReadOnlyList<string>> places = new(() => table.Value.Values
        .SelectMany(name => new[] { name, Short(name) })
        .Where(name => name.Length >= 2 && name is not ("市辖区" or "城区" or "郊区" or "矿区"))
        .Distinct()
        .OrderByDescending(name => name.Length)
        .ToList());

    private static readonly Lazy<Dictionary<string, List<string>>> codes = new(() =>
    {
        var result = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (code, name) in table.Value)
        {
            foreach (var written in new[] { name, Short(name) }.Distinct())
            {
                (result.TryGetValue(written, out var known) ? known : result[written] = []).Add(code);
            }
        }

        return result;
    });

    /// <summary>The codes a place's name can mean, written whole (杭州市) or short (杭州); empty when it is none.</summary>
    public static IReadOnlyList<string> CodesOf(string name) => codes.Value.GetValueOrDefault(name) ?? [];

    public static bool IsPlace(string name) => codes.Value.ContainsKey(name);

    /// <summary>The name without its ending: 杭州 of 杭州市.</summary>
    public static string Short(string name)
    {
        foreach (var ending in (string[])["壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "特别行政区", "自治州", "地区", "省", "市", "区", "县", "盟"])
        {
            if (name.Length - ending.Length >= 2 && name.EndsWith(ending, StringComparison.Ordinal))
            {
                return name[..^ending.Length];
            }
        }

        return name;
    }
}
