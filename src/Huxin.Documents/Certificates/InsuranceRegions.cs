using System.Text.RegularExpressions;

namespace Huxin.Documents.Certificates;

/// <summary>What the insurance documents of one province or city are known by. Of others the general rules hold.</summary>
/// <param name="Place">Province or city as agencies and titles name it.</param>
/// <param name="Code">The whole of a verification code.</param>
internal sealed record InsuranceRegion(string Place, Regex Code);

/// <summary>The regions of <c>insurance-regions.data.txt</c>: configuration, one line a region.</summary>
internal static class InsuranceRegions
{
    private static readonly Lazy<List<InsuranceRegion>> table = new(() => DataLines()
        .Select(line => line.Split(' ', 2))
        .Select(words => new InsuranceRegion(words[0], new Regex($"^(?:{words[1]})$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))))
        .ToList());

    /// <summary>The region an office or a title names; the most particular one. Null when none is listed.</summary>
    public static InsuranceRegion? Of(string? agency, CertificateText text)
    {
        var words = agency + "\n" + string.Join('\n', text.Rows.Take(3));
        return table.Value.OrderByDescending(region => region.Place.Length).FirstOrDefault(region => words.Contains(region.Place, StringComparison.Ordinal));
    }

    /// <summary>The code, if the region's codes look like that; without a listed region every code does.</summary>
    public static string? Fits(InsuranceRegion? region, string? code) =>
        code is not null && region is not null && !region.Code.IsMatch(code) ? null : code;

    private static List<string> DataLines()
    {
        using var stream = typeof(InsuranceRegions).Assembly.GetManifestResourceStream("insurance-regions.data.txt")
            ?? throw new InvalidOperationException("The table of insurance regions is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').ToList();
    }
}
