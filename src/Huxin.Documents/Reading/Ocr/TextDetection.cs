using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using SkiaSharp;

namespace Huxin.Documents.Reading.Ocr;

/// <summary>
/// Where lines of text stand in a picture. The model gives each pixel the likelihood that it belongs to the heart of a line
/// (differentiable binarization, Liao et al. 2020); hearts that touch are one line, widened again to the line's whole height.
/// </summary>
internal static class TextDetection
{
    /// <summary>A pixel this likely belongs to a line.</summary>
    private const float Likely = 0.3f;

    /// <summary>A line whose pixels are less likely than this on average is a stain or an ornament.</summary>
    private const float Convincing = 0.5f;

    /// <summary>How much a heart is widened: its area by this, over its outline.</summary>
    private const float Widening = 1.6f;

    /// <summary>The model halves the picture five times.</summary>
    private const int Step = 32;

    /// <summary>The longer side lines are looked for in, in pixels: letters of 8 points on A4 are still ten pixels high there.</summary>
    private const int LongSide = 1344;

    /// <summary>Pixels shown to the model at once; a page is two of that.</summary>
    private const int Shown = 768 * 1024;

    /// <summary>Rows of its neighbours a band is shown with.</summary>
    private const int Beyond = 6 * Step;

    public static List<TextBox> Find(OcrModels models, SKBitmap picture)
    {
        var scale = Math.Min(1f, LongSide / (float)Math.Max(picture.Width, picture.Height));
        using var smaller = picture.Resize(new SKImageInfo((int)Math.Max(1, picture.Width * scale), (int)Math.Max(1, picture.Height * scale), SKColorType.Bgra8888, SKAlphaType.Opaque), Resampling.For(scale));
        var (width, height) = (RoundUp(smaller.Width), RoundUp(smaller.Height));
        return Lines(Likelihood(models, smaller, width, height), width, height)
            .ConvertAll(box => new TextBox(new SKPoint(box.Center.X / scale, box.Center.Y / scale), box.Width / scale, box.Height / scale, box.Angle));
    }

    /// <summary>
    /// The model's answer for each pixel. What it keeps in memory grows with what it is shown, a hundred times the picture and more, so that a page is
    /// shown in bands; each with some rows of its neighbours, that no line looks cut.
    /// </summary>
    private static float[] Likelihood(OcrModels models, SKBitmap picture, int width, int height)
    {
        var likelihood = new float[width * height];
        var rows = RoundUp(height / (((width * height) + Shown - 1) / Shown));

        // That memory is given back before the lines are read.
        using var options = new RunOptions();
        options.AddRunConfigEntry("memory.enable_memory_arena_shrinkage", "cpu:0");
        for (var from = 0; from < height; from += rows)
        {
            var (first, last, to) = (Math.Max(0, from - Beyond), Math.Min(height, from + rows + Beyond), Math.Min(height, from + rows));
            var input = new DenseTensor<float>([1, 3, last - first, width]);
            Fill(picture, first, input.Buffer.Span, width, last - first);
            using var output = models.Detection.Run([NamedOnnxValue.CreateFromTensor(models.Detection.InputNames[0], input)], models.Detection.OutputNames, options);
            ((DenseTensor<float>)output[0].AsTensor<float>()).Buffer.Span[((from - first) * width)..((to - first) * width)].CopyTo(likelihood.AsSpan(from * width));
        }

        return likelihood;
    }

    private static int RoundUp(int size) => Math.Max(Step, (size + Step - 1) / Step * Step);

    /// <summary>Planes of blue, green and red, brought to the spread the model was trained with; the margin stays at the mean.</summary>
    private static void Fill(SKBitmap picture, int first, Span<float> planes, int width, int height)
    {
        var pixels = picture.GetPixelSpan();
        ReadOnlySpan<float> mean = [0.485f, 0.456f, 0.406f];
        ReadOnlySpan<float> spread = [0.229f, 0.224f, 0.225f];
        for (var channel = 0; channel < 3; channel++)
        {
            var plane = planes.Slice(channel * width * height, width * height);
            var (factor, shift) = (1 / (255 * spread[channel]), mean[channel] / spread[channel]);
            for (var y = 0; y < Math.Min(height, picture.Height - first); y++)
            {
                var row = pixels.Slice((first + y) * picture.RowBytes, picture.Width * 4);
                var line = plane.Slice(y * width, picture.Width);
                for (var x = 0; x < line.Length; x++)
                {
                    line[x] = (row[(x * 4) + channel] * factor) - shift;
                }
            }
        }
    }

    private static List<TextBox> Lines(ReadOnlySpan<float> likelihood, int width, int height)
    {
        var lines = new List<TextBox>();
        var seen = new bool[width * height];
        var open = new Stack<int>();
        var edge = new List<SKPoint>();
        for (var start = 0; start < seen.Length; start++)
        {
            if (seen[start] || likelihood[start] <= Likely)
            {
                continue;
            }

            edge.Clear();
            var (sum, count) = (0.0, 0);
            seen[start] = true;
            open.Push(start);
            while (open.TryPop(out var at))
            {
                var (x, y) = (at % width, at / width);
                sum += likelihood[at];
                count++;
                var inside = true;
                for (var dy = -1; dy <= 1; dy++)
                {
                    for (var dx = -1; dx <= 1; dx++)
                    {
                        var (nx, ny) = (x + dx, y + dy);
                        if (nx < 0 || ny < 0 || nx >= width || ny >= height || likelihood[(ny * width) + nx] <= Likely)
                        {
                            inside = false;
                        }
                        else if (!seen[(ny * width) + nx])
                        {
                            seen[(ny * width) + nx] = true;
                            open.Push((ny * width) + nx);
                        }
                    }
                }

                if (!inside)
                {
                    edge.Add(new SKPoint(x, y));
                }
            }

            if (count < 12 || sum / count < Convincing)
            {
                continue;
            }

            var box = TextBox.Around(edge);
            if (Math.Min(box.Width, box.Height) < 3)
            {
                continue;
            }

            var wider = Widening * box.Width * box.Height / (2 * (box.Width + box.Height));
            lines.Add(box with { Width = box.Width + (2 * wider), Height = box.Height + (2 * wider) });
        }

        return lines;
    }
}
