using SkiaSharp;

namespace Huxin.Documents.Reading.Ocr;

/// <summary>How a picture of text is brought to another size without losing the edges of its letters; the models were trained on pictures enlarged this way.</summary>
internal static class Resampling
{
    /// <param name="scale">The new size as a share of the old one.</param>
    public static SKSamplingOptions For(float scale) => scale switch
    {
        >= 0.9f => new(SKCubicResampler.CatmullRom),

        // Four neighbours are enough while none is left out.
        >= 0.5f => new(SKFilterMode.Linear, SKMipmapMode.None),
        _ => new(SKFilterMode.Linear, SKMipmapMode.Linear),
    };
}
