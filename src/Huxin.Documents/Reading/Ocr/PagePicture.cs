using SkiaSharp;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.XObjects;

namespace Huxin.Documents.Reading.Ocr;

/// <summary>
/// Draws a page of a PDF well enough to be read: pictures, outlines of letters and filled shapes where they stand. For scans, and for
/// pages whose letters do not tell which characters they are. Clipping, shading and masks are left out; nothing outside of the file is asked for.
/// </summary>
internal sealed class PagePicture(
    int number, IResourceStore resources, IPdfTokenScanner scanner, IPageContentParser parser, ILookupFilterProvider filters,
    CropBox crop, UserSpaceUnit unit, PageRotationDegrees rotation, TransformationMatrix matrix, ParsingOptions options)
    : BaseStreamProcessor<SKBitmap>(number, resources, scanner, parser, filters, crop, unit, rotation, in matrix, options), IDisposable
{
    /// <summary>Things drawn on one page: a page of more is a map or a trap.</summary>
    private const int Strokes = 200_000;

    /// <summary>Letters that are drawings of their own (Type 3) may hold letters; not without end.</summary>
    private const int Nesting = 3;

    private readonly SKPath path = new();
    private readonly double width = rotation.SwapsAxis ? crop.Bounds.Height : crop.Bounds.Width;
    private readonly double height = rotation.SwapsAxis ? crop.Bounds.Width : crop.Bounds.Height;
    private SKCanvas? canvas;
    private SKMatrix page;
    private int drawn;
    private int nested;

    /// <summary>Letters without an outline are drawn in our own typeface.</summary>
    public bool StandIns { get; init; }

    public override SKBitmap Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var scale = PictureDecoding.LongSide / Math.Max(width, height);
        var sheet = new SKBitmap(new SKImageInfo(Math.Max(1, (int)(width * scale)), Math.Max(1, (int)(height * scale)), SKColorType.Bgra8888, SKAlphaType.Opaque));
        page = new SKMatrix((float)scale, 0, 0, 0, (float)-scale, sheet.Height, 0, 0, 1);
        canvas = new SKCanvas(sheet);
        canvas.Clear(SKColors.White);
        CloneAllStates();
        ProcessOperations(operations);
        canvas.Flush();

        return sheet;
    }

    public void Dispose()
    {
        canvas?.Dispose();
        path.Dispose();
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix, CharacterBoundingBox characterBoundingBox)
    {
        if (currentState.FontState.TextRenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip || ++drawn > Strokes)
        {
            return;
        }

        var placed = Matrix(renderingMatrix).PostConcat(Matrix(textMatrix)).PostConcat(Matrix(transformationMatrix));
        if (font is IType3Font drawing)
        {
            Draw(drawing, code, placed);
        }
        else if (font.TryGetNormalisedPath(code, out var outline))
        {
            using var letter = Outline(outline);
            letter.Transform(placed.PostConcat(page));
            Fill(letter);
        }
        else if (StandIns && !string.IsNullOrWhiteSpace(unicode) && StandInLetters.Of(unicode) is { } standIn)
        {
            using (standIn)
            {
                standIn.Transform(placed.PostConcat(page));
                Fill(standIn);
            }
        }
    }

    public override void MoveTo(double x, double y) => path.MoveTo(At(x, y));

    public override void LineTo(double x, double y) => path.LineTo(At(x, y));

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => path.CubicTo(At(x1, y1), At(x2, y2), At(x3, y3));

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => path.CubicTo(path.LastPoint, At(x2, y2), At(x3, y3));

    public override void Rectangle(double x, double y, double width, double height)
    {
        path.MoveTo(At(x, y));
        path.LineTo(At(x + width, y));
        path.LineTo(At(x + width, y + height));
        path.LineTo(At(x, y + height));
        path.Close();
    }

    public override void ClosePath() => path.Close();

    public override void EndPath() => path.Reset();

    public override void FillPath(FillingRule fillingRule, bool close)
    {
        path.FillType = fillingRule == FillingRule.EvenOdd ? SKPathFillType.EvenOdd : SKPathFillType.Winding;
        if (++drawn <= Strokes)
        {
            Fill(path);
        }

        path.Reset();
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close) => FillPath(fillingRule, close);

    public override void StrokePath(bool close)
    {
        if (++drawn <= Strokes)
        {
            using var paint = new SKPaint { Style = SKPaintStyle.Stroke, StrokeWidth = 1, IsAntialias = true, Color = Color(GetCurrentState().CurrentStrokingColor, GetCurrentState().AlphaConstantStroking) };
            canvas!.DrawPath(path, paint);
        }

        path.Reset();
    }

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath()
    {
        path.Close();
        return null;
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
    }

    public override void PaintShading(NameToken shadingName)
    {
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
    }

    public override void EndMarkedContent()
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) =>
        Place(XObjectFactory.ReadImage(xObjectContentRecord, PdfScanner, FilterProvider, ResourceStore));

    protected override void RenderInlineImage(InlineImage inlineImage) => Place(inlineImage);

    private static SKMatrix Matrix(in TransformationMatrix m) =>
        new((float)m.A, (float)m.C, (float)m.E, (float)m.B, (float)m.D, (float)m.F, 0, 0, 1);

    private static SKColor Color(IColor? color, double alpha)
    {
        var (r, g, b) = color is null or PatternColor ? (0, 0, 0) : color.ToRGBValues();
        return new SKColor((byte)(Math.Clamp(r, 0, 1) * 255), (byte)(Math.Clamp(g, 0, 1) * 255), (byte)(Math.Clamp(b, 0, 1) * 255), Alpha(alpha));
    }

    private static byte Alpha(double alpha) => (byte)(Math.Clamp(alpha, 0, 1) * 255);

    private static SKPath Outline(IReadOnlyList<PdfSubpath> outline)
    {
        static SKPoint P(PdfPoint p) => new((float)p.X, (float)p.Y);
        var letter = new SKPath();
        foreach (var command in outline.SelectMany(part => part.Commands))
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    letter.MoveTo(P(move.Location));
                    break;
                case PdfSubpath.Line line:
                    letter.LineTo(P(line.To));
                    break;
                case PdfSubpath.CubicBezierCurve cubic:
                    letter.CubicTo(P(cubic.FirstControlPoint), P(cubic.SecondControlPoint), P(cubic.EndPoint));
                    break;
                case PdfSubpath.QuadraticBezierCurve quadratic:
                    letter.QuadTo(P(quadratic.ControlPoint), P(quadratic.EndPoint));
                    break;
                case PdfSubpath.Close:
                    letter.Close();
                    break;
            }
        }

        return letter;
    }

    private SKPoint At(double x, double y)
    {
        var (px, py) = CurrentTransformationMatrix.Transform(x, y);
        return page.MapPoint((float)px, (float)py);
    }

    private void Fill(SKPath shape)
    {
        using var paint = new SKPaint { IsAntialias = true, Color = Color(GetCurrentState().CurrentNonStrokingColor, GetCurrentState().AlphaConstantNonStroking) };
        canvas!.DrawPath(shape, paint);
    }

    private void Draw(IType3Font font, int code, SKMatrix placed)
    {
        if (nested >= Nesting || !font.TryGetCharProc(code, out var drawing))
        {
            return;
        }

        var operations = PageContentParser.Parse(PageNumber, new MemoryInputBytes(drawing.Decode(FilterProvider, PdfScanner)), ParsingOptions.Logger);
        var whole = Matrix(font.GetFontMatrix()).PostConcat(placed);
        var saved = TextMatrices.TextMatrix;
        var line = TextMatrices.TextLineMatrix;
        nested++;
        PushState();
        GetCurrentState().CurrentTransformationMatrix = TransformationMatrix.FromValues(whole.ScaleX, whole.SkewY, whole.SkewX, whole.ScaleY, whole.TransX, whole.TransY);
        ProcessOperations(operations);
        PopState();
        nested--;
        (TextMatrices.TextMatrix, TextMatrices.TextLineMatrix) = (saved, line);
    }

    private void Place(IPdfImage picture)
    {
        if (++drawn > Strokes || (long)picture.WidthInSamples * picture.HeightInSamples > PictureDecoding.Pixels)
        {
            return;
        }

        // JPEG stands in a PDF as in its own file; everything else is unpacked.
        var raw = picture.RawMemory;
        var isJpeg = raw.Length > 3 && raw.Span[0] == 0xFF && raw.Span[1] == 0xD8;
        var encoded = isJpeg ? raw.ToArray() : picture.TryGetPng(out var png) ? png : null;
        using var image = encoded is null ? null : SKImage.FromEncodedData(encoded);
        if (image is null)
        {
            return;
        }

        // A picture fills the unit square of its space, its first row at the top.
        canvas!.Save();
        var placed = new SKMatrix(1f / image.Width, 0, 0, 0, -1f / image.Height, 1, 0, 0, 1).PostConcat(Matrix(CurrentTransformationMatrix)).PostConcat(page);
        canvas.SetMatrix(placed);
        using var paint = new SKPaint { Color = SKColors.Black.WithAlpha(Alpha(GetCurrentState().AlphaConstantNonStroking)) };
        canvas.DrawImage(image, 0, 0, Resampling.For(placed.MapRadius(1)), paint);
        canvas.Restore();
    }
}
