using System.Numerics.Tensors;
using System.Text;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using SkiaSharp;

namespace Huxin.Documents.Reading.Ocr;

/// <summary>
/// What a line says, how sure the model is (0 to 1), where along the line each character stands (0 to 1), and how wide the blank before it is
/// (in heights of the line).
/// </summary>
internal sealed record RecognizedText(string Text, double Confidence, IReadOnlyList<float> Places, IReadOnlyList<double> Blanks)
{
    /// <summary>It was read twice, and better when stretched.</summary>
    public bool Stretched { get; init; }
}

/// <summary>Reads a line of text, laid straight: the model answers a letter or nothing for each narrow strip (connectionist temporal classification).</summary>
internal static class TextRecognition
{
    /// <summary>The height the model was trained with, in pixels.</summary>
    private const int Height = 48;

    /// <summary>Certain enough not to be read again.</summary>
    private const double Sure = 0.96;

    /// <summary>Pixels for a letter; with fewer the model leaves letters out.</summary>
    private const int Close = 22;

    /// <summary>A longer line than this (in pixels at that height) is read squeezed.</summary>
    private const int Widest = 3200;

    /// <summary>The direction model looks at this much of a line.</summary>
    private const int Glance = 192;

    /// <summary>
    /// Reads the line; once more, stretched, where letters stand so close that the model has hardly a strip for each (light Latin type on a
    /// photo) and it is not sure. What was read with more letters is kept unless it is less certain.
    /// </summary>
    public static RecognizedText Read(OcrModels models, SKImage picture, TextBox box)
    {
        var width = WidthOf(box);
        var line = Read(models, picture, box, width);
        if (line.Confidence > Sure || line.Text.Length < 12 || width > line.Text.Length * Close)
        {
            return line;
        }

        var stretched = ReadStretched(models, picture, box);
        return stretched.Confidence >= line.Confidence ? stretched with { Stretched = true } : line;
    }

    /// <summary>Reads the line stretched only, where the page's other lines have shown that this is the better way.</summary>
    public static RecognizedText ReadStretched(OcrModels models, SKImage picture, TextBox box) =>
        Read(models, picture, box, Math.Min(Widest, WidthOf(box) * 7 / 5));

    private static int WidthOf(TextBox box) => Math.Clamp((int)Math.Ceiling(Height * box.Width / box.Height), Height / 2, Widest);

    private static RecognizedText Read(OcrModels models, SKImage picture, TextBox box, int width)
    {
        using var strip = Strip(picture, box, width);
        var input = Planes(strip, width);
        using var output = models.Recognition.Run([NamedOnnxValue.CreateFromTensor(models.Recognition.InputNames[0], input)]);
        var tensor = (DenseTensor<float>)output[0].AsTensor<float>();
        var (text, places, confidence) = Decode(models.Letters, tensor.Buffer.Span, tensor.Dimensions[1], tensor.Dimensions[2]);
        return new RecognizedText(text, confidence, places, LineBlanks.Before(places, strip));
    }

    /// <summary>How likely a line stands on its head.</summary>
    public static double OnItsHead(OcrModels models, SKImage picture, TextBox box)
    {
        var width = Math.Min(Glance, (int)Math.Ceiling(Height * box.Width / box.Height));
        using var strip = Strip(picture, box, width);
        var input = Planes(strip, Glance);
        using var output = models.Direction.Run([NamedOnnxValue.CreateFromTensor(models.Direction.InputNames[0], input)]);
        return output[0].AsTensor<float>().ToArray()[1];
    }

    /// <summary>The line cut out and laid straight.</summary>
    private static SKBitmap Strip(SKImage picture, TextBox box, int width)
    {
        var strip = new SKBitmap(new SKImageInfo(width, Height, SKColorType.Bgra8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(strip);
        canvas.Clear(SKColors.White);
        canvas.SetMatrix(box.Straightened(Height).PostConcat(SKMatrix.CreateScale(width / (Height * box.Width / box.Height), 1)));

        canvas.DrawImage(picture, 0, 0, Resampling.For(Height / box.Height));
        return strip;
    }

    private static DenseTensor<float> Planes(SKBitmap strip, int padded)
    {
        var input = new DenseTensor<float>([1, 3, Height, padded]);
        var pixels = strip.GetPixelSpan();
        var planes = input.Buffer.Span;
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < strip.Width; x++)
            {
                for (var channel = 0; channel < 3; channel++)
                {
                    planes[(((channel * Height) + y) * padded) + x] = (pixels[(y * strip.RowBytes) + (x * 4) + channel] / 127.5f) - 1;
                }
            }
        }

        return input;
    }

    private static (string Text, List<float> Places, double Confidence) Decode(IReadOnlyList<string> letters, ReadOnlySpan<float> likelihood, int strips, int classes)
    {
        var (text, places, sum, last) = (new StringBuilder(), new List<float>(), 0.0, 0);
        for (var strip = 0; strip < strips; strip++)
        {
            var row = likelihood.Slice(strip * classes, classes);
            var best = TensorPrimitives.IndexOfMax(row);
            if (best != 0 && best != last)
            {
                var letter = best < letters.Count ? letters[best] : "";
                text.Append(letter);
                places.AddRange(letter.Select(_ => (strip + 0.5f) / strips));
                sum += row[best];
            }

            last = best;
        }

        return (text.ToString(), places, places.Count == 0 ? 0 : sum / places.Count);
    }
}
