using Huxin.Engine;

namespace Huxin.Platform.Ui;

/// <summary>What is wrong with a form that was sent, field by field, in the order it was noticed.</summary>
public sealed class FormErrors
{
    private readonly List<(string? Field, Sentence Says)> all = [];

    public IReadOnlyList<(string? Field, Sentence Says)> All => all;

    public bool Any => all.Count > 0;

    /// <summary>A null field means the form as a whole.</summary>
    public void Add(string? field, Sentence says) => all.Add((field, says));

    public void Add(string? field, string zh, string en) => Add(field, new Sentence(zh, en));

    /// <summary>A refusal names its field without the form's prefix; <paramref name="prefix"/> puts it back ("Input.").</summary>
    public void Add(Refusal refusal, string prefix = "") =>
        Add(refusal.Field is null ? null : prefix + refusal.Field, refusal.Says);

    public Sentence? Of(string field) =>
        all.FirstOrDefault(one => string.Equals(one.Field, field, StringComparison.OrdinalIgnoreCase)).Says;

    /// <summary>The element id that belongs to a field's name.</summary>
    public static string IdOf(string field) => "f-" + field.Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal);
}
