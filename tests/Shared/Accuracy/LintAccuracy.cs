using System.Text.Json;
using Huxin.Engine.Wording;

namespace Huxin.Tests.Shared.Accuracy;

/// <summary>The lint against labelled lines: question topics and sensitivity, forbidden topics, vague claims.</summary>
internal sealed class LintAccuracy
{
    private static readonly string[] points = ["period", "scale", "share", "result"];

    private readonly SortedDictionary<string, Tally> labels = new(StringComparer.Ordinal);

    public int Lines { get; private set; }

    /// <summary>Topics, forbidden topics or missing points, one by one.</summary>
    public IReadOnlyDictionary<string, Tally> Labels => labels;

    public Tally All => labels.Values.Aggregate(new Tally(), (a, b) => a + b);

    /// <summary>Lines whose yes-or-no answer is the labelled one: sensitive (questions), vague (claims).</summary>
    public int Agreeing { get; private set; }

    /// <summary>The vague claims as found, missed and extra.</summary>
    public Tally Vague { get; private set; } = new();

    public int Clean { get; private set; }

    /// <summary>Clean employer lines in which something was found.</summary>
    public int FalseAlarms { get; private set; }

    public double FalseAlarmRate => Clean == 0 ? 0 : (double)FalseAlarms / Clean;

    /// <summary>A line for everything that differs from the labels.</summary>
    public List<string> Differences { get; } = [];

    public static LintAccuracy OfQuestions(string file) => Of(file, (accuracy, line, text) =>
    {
        var reading = QuestionTopics.Read(text);
        var sensitive = line.GetProperty("sensitive").GetBoolean();
        accuracy.Compare(text, Names(line, "topics"), reading.Topics);
        accuracy.Agreeing += reading.Sensitive == sensitive ? 1 : 0;
        if (reading.Sensitive != sensitive)
        {
            accuracy.Differences.Add($"{text}: sensitive {reading.Sensitive}, labelled {sensitive}");
        }
    });

    public static LintAccuracy OfEmployers(string file) => Of(file, (accuracy, line, text) =>
    {
        var wanted = Names(line, "forbidden");
        var got = ForbiddenTopics.Find(text).Select(f => f.Topic).Distinct().ToList();
        accuracy.Compare(text, wanted, got);
        accuracy.Clean += wanted.Count == 0 ? 1 : 0;
        accuracy.FalseAlarms += wanted.Count == 0 && got.Count > 0 ? 1 : 0;
    });

    public static LintAccuracy OfClaims(string file) => Of(file, (accuracy, line, text) =>
    {
        var reading = VagueClaims.Read(text);
        var vague = line.GetProperty("vague").GetBoolean();
        accuracy.Compare(text, Names(line, "missing"), reading.Missing.Order(Comparer<string>.Create((a, b) => Array.IndexOf(points, a) - Array.IndexOf(points, b))).ToList());
        accuracy.Agreeing += reading.Is == vague ? 1 : 0;
        accuracy.Vague += new Tally(vague && reading.Is ? 1 : 0, vague && !reading.Is ? 1 : 0, !vague && reading.Is ? 1 : 0);
    });

    private static LintAccuracy Of(string file, Action<LintAccuracy, JsonElement, string> read)
    {
        var result = new LintAccuracy();
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            using var document = JsonDocument.Parse(line);
            result.Lines++;
            read(result, document.RootElement, document.RootElement.GetProperty("text").GetString()!);
        }

        return result;
    }

    private void Compare(string text, List<string> wanted, IReadOnlyList<string> got)
    {
        foreach (var label in wanted.Union(got))
        {
            var tally = (wanted.Contains(label), got.Contains(label)) switch
            {
                (true, true) => new Tally(Found: 1),
                (true, false) => new Tally(Missed: 1),
                _ => new Tally(Extra: 1),
            };
            labels[label] = labels.GetValueOrDefault(label, new Tally()) + tally;
        }

        if (!wanted.ToHashSet().SetEquals(got))
        {
            Differences.Add($"{text}: labelled [{string.Join(", ", wanted)}], found [{string.Join(", ", got)}]");
        }
    }

    private static List<string> Names(JsonElement line, string field) => line.GetProperty(field).EnumerateArray().Select(t => t.GetString()!).ToList();
}
