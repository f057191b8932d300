using System.Text.Json;
using CsCheck;
using Huxin.Engine.Reconciliation;
using Huxin.Tests.Shared.Accuracy;

namespace Huxin.Engine.Tests.Reconciliation;

/// <summary>What holds of every finding code, over all of the project's own labelled cases.</summary>
public sealed class EveryCode
{
    private static readonly (string Id, JsonElement Label, Case Case)[] labelled = [.. Directory.GetFiles(LabelledFolder.Path("reconciliation"), "*.json").Order(StringComparer.Ordinal).Select(path =>
    {
        var label = JsonDocument.Parse(File.ReadAllText(path)).RootElement;
        return (Path.GetFileNameWithoutExtension(path), label, label.GetProperty("case").Deserialize(EngineJson.Contract.Case)!);
    })];

    /// <summary>Codes and the sources that can be silent about them; without a source the résumé alone decides.</summary>
    public static TheoryData<string, string?> Codes { get; } = new(FindingCodes.All.Where(e => e.Code is not ("claim.vague" or "item.confirmed")).Select(e => (e.Code, Source(e.Code))));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Has_a_case_where_it_fires_and_one_where_it_must_not(string code, string? source)
    {
        Assert.Contains(labelled, c => c.Label.GetProperty("expect").EnumerateArray().Any(x => x.GetProperty("code").GetString() == code));
        Assert.Contains(labelled, c => c.Label.GetProperty("forbid").EnumerateArray().Any(x => x.GetProperty("code").GetString() == code) && (source is null || c.Case.Sources.Any(s => Kind(s) == source || source == "witness")));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Does_not_fire_when_its_source_could_not_be_reached(string code, string? source)
    {
        if (source is null)
        {
            return;
        }

        var fired = 0;
        foreach (var (id, label, @case) in labelled)
        {
            fired += label.GetProperty("expect").EnumerateArray().Count(x => x.GetProperty("code").GetString() == code);
            var cut = @case with { Sources = @case.Sources.Select(s => Kind(s) == source || (source == "witness" && s.Kind is "profile" or "referee") || (source == "social-insurance" && s.Kind is "profile" or "referee") ? s with { Records = null, Unavailable = true } : s).ToList() };
            Assert.DoesNotContain(Reconciler.Assess(cut, @case.AsOf!.Value).Findings, f => f.Code == code && Rests(f, source));
        }

        Assert.True(fired > 0);
    }

    /// <summary>The same, byte for byte, whatever the order of sources and of their records.</summary>
    [Fact]
    public void Order_of_sources_and_records_does_not_matter() =>
        Gen.Int[0, int.MaxValue - 1].Sample(
            seed =>
            {
                var random = new Random(seed);
                var (id, _, @case) = labelled[random.Next(labelled.Length)];
                var shuffled = @case with { Sources = Shuffle(@case.Sources.Select(s => s with { Records = s.Records is null ? null : Shuffle(s.Records, random) }), random) };
                return Text(shuffled) == Text(@case);
            },
            iter: 400);

    /// <summary>Explained in both languages, one question to ask, and no identity number written out.</summary>
    [Fact]
    public void Every_finding_is_explained_in_both_languages_with_a_question()
    {
        foreach (var (id, _, @case) in labelled)
        {
            var number = @case.Sources[0].Claims?.Basics.IdNumber ?? "none stated";
            foreach (var f in Reconciler.Assess(@case, @case.AsOf!.Value).Findings)
            {
                Assert.True(f.Explanation.Zh.Length > 5 && f.Explanation.En.Length > 10, $"{id} {f.Code}");
                Assert.True(f.Kind == FindingKind.Confirmed || f.Code == "claim.vague" || (f.Question!.Zh.Length > 5 && f.Question.En.Length > 10), $"{id} {f.Code}");
                Assert.DoesNotContain(number, JsonSerializer.Serialize(f, EngineJson.Contract.Finding), StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    private static string Text(Case @case) => JsonSerializer.Serialize(Reconciler.Assess(@case, @case.AsOf!.Value), EngineJson.Contract.Assessment);

    private static List<T> Shuffle<T>(IEnumerable<T> items, Random random)
    {
        var array = items.ToArray();
        random.Shuffle(array);
        return [.. array];
    }

    private static string Kind(CaseSource source) => source.Register ?? source.Kind;

    private static bool Rests(Finding finding, string source) => source == "witness" || finding.Evidence.Any(e => e.Source.EndsWith(source, StringComparison.Ordinal));

    private static string? Source(string code) => code switch
    {
        "identity.id-number-invalid" or "education.institution-unknown" or "education.certificate-number-mismatch" or "employment.overlap" or "timeline.gap" or "timeline.impossible" or "item.unverifiable" => null,
        "identity.name-mismatch" => "chsi",
        "employment.title-inflated" or "employment.title-mismatch" or "reference.conduct-concern" => "witness",
        "employment.before-founding" => "employer",
        "risk.conflict-of-interest" => "business",
        _ when code.StartsWith("education", StringComparison.Ordinal) => "chsi",
        _ when code.StartsWith("risk", StringComparison.Ordinal) => "court",
        _ => "social-insurance",
    };
}
