namespace Huxin.Rooms.Questions;

/// <summary>What the voice form sends.</summary>
internal sealed class VoiceInput
{
    public string? Voice { get; set; }

    public string? Missing { get; set; }

    /// <summary>The reader's token; only on the public page.</summary>
    public string? Token { get; set; }

    public VoiceDraft Draft => new(Voice switch { VoiceFields.Yes => true, VoiceFields.No => false, _ => null }, Missing);
}
