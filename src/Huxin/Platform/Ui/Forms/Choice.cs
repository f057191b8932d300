namespace Huxin.Platform.Ui;

/// <summary>One choice of a select or radio field: what is sent, and what the reader sees.</summary>
public sealed record Choice(string Value, string Text);
