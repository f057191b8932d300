namespace Huxin.Engine.Identifiers;

/// <summary>Cities as texts name them: municipalities, prefectures, and county-level cities.</summary>
public static class Cities
{
    private static readonly Lazy<List<string>> cities = new(() => Regions.All
        .Where(region => region.Value.EndsWith('市') && region.Value is not "沙市")
        .Select(region => region.Value).Distinct().OrderByDescending(name => name.Length).ToList());

    /// <summary>Districts and counties that only one city has, with that city.</summary>
    private static readonly Lazy<Dictionary<string, string>> districts = new(() => Regions.All
        .Where(region => !region.Key.EndsWith("00", StringComparison.Ordinal) && region.Value.Length > 2 && region.Value[^1] is '区' or '县')
        .Select(region => (District: region.Value, City: CityOf(region.Key)))
        .Where(pair => pair.City is not null)
        .GroupBy(pair => pair.District, pair => pair.City!)
        .Where(group => group.Distinct().Count() == 1)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal));

    /// <summary>
    /// The city a text names first, without 市: 江苏省南京市江宁区 and 南京市社会保险管理中心 → 南京, 浦东新区 → 上海, 成都 → 成都.
    /// A district that several cities have says nothing. Null when the text names none, or only a province.
    /// </summary>
    public static string? In(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (First(text, cities.Value) is { } whole)
        {
            return Regions.Short(whole);
        }

        if (First(text, districts.Value.Keys) is { } district)
        {
            return Regions.Short(districts.Value[district]);
        }

        // 朝阳区 is not the city of 朝阳, 吉林省 not that of 吉林.
        var rest = text;
        foreach (var name in Regions.All.Where(region => region.Key.EndsWith("0000", StringComparison.Ordinal)).Select(region => region.Value))
        {
            rest = name.EndsWith('市') ? rest : rest.Replace(name, "", StringComparison.Ordinal);
        }

        return rest.Contains('区', StringComparison.Ordinal) || rest.Contains('县', StringComparison.Ordinal)
            ? null
            : First(rest, cities.Value.Select(Regions.Short));
    }

    private static string? First(string text, IEnumerable<string> names) => names
        .Select(name => (Name: name, At: text.IndexOf(name, StringComparison.Ordinal)))
        .Where(found => found.At >= 0)
        .OrderBy(found => found.At).ThenByDescending(found => found.Name.Length)
        .Select(found => found.Name).FirstOrDefault();

    private static string? CityOf(string code)
    {
        var city = Regions.All.GetValueOrDefault(code[..4] + "00");
        return city is null or "市辖区" or "县" ? Regions.All.GetValueOrDefault(code[..2] + "0000") is { } province && province.EndsWith('市') ? province : null
            : city.EndsWith('市') ? city : null;
    }
}
