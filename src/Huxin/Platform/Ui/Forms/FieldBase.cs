using Huxin.Engine;
using Microsoft.AspNetCore.Components;

namespace Huxin.Platform.Ui;

/// <summary>What every form field has: its name in the post, a label, why it is asked, and what was wrong with it.</summary>
public abstract class FieldBase : ComponentBase
{
    /// <summary>Name in the posted form, e.g. <c>Input.Email</c>; errors are found by it.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>One sentence: the form expected, or why it is asked.</summary>
    [Parameter]
    public string? Hint { get; set; }

    [Parameter]
    public bool Required { get; set; }

    [Parameter]
    public bool Disabled { get; set; }

    [Parameter]
    public Sentence? Error { get; set; }

    [CascadingParameter]
    private FormErrors? Errors { get; set; }

    protected string Id => FormErrors.IdOf(Name);

    protected Sentence? Wrong => Error ?? Errors?.Of(Name);

    protected string? DescribedBy => (Hint, Wrong) switch
    {
        (null, null) => null,
        (_, null) => $"{Id}-hint",
        (null, _) => $"{Id}-error",
        _ => $"{Id}-hint {Id}-error",
    };

    protected string? Invalid => Wrong is null ? null : "true";
}
