using Huxin.Documents.Reading.Ocr;
using SkiaSharp;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Huxin.Documents.Reading;

/// <summary>PDF with a text layer: letters → rows → cells → columns → lines in reading order.</summary>
internal static class PdfReader
{
    /// <summary>Icons of private fonts are a few letters in a hundred.</summary>
    private const double Tolerated = 0.04;

    public static DocumentText Read(ReadOnlyMemory<byte> content, ReadingLimits limits, CancellationToken cancel) =>
        Open(content, limits, (pdf, unmapped) => Read(pdf, unmapped, limits, cancel));

    /// <summary>Pages without text, or with letters that do not tell their characters, are drawn and read as pictures.</summary>
    public static DocumentText ReadPictures(ReadOnlyMemory<byte> content, ReadingLimits limits, CancellationToken cancel) =>
        Open(content, limits with { UnpackedBytes = limits.PictureBytes }, (pdf, _) =>
        {
            pdf.AddPageFactory<SKBitmap, PagePictureFactory>();
            var columns = new ColumnOrder();
            for (var number = 1; number <= Math.Min(pdf.NumberOfPages, limits.PicturePages); number++)
            {
                cancel.ThrowIfCancellationRequested();
                using var picture = pdf.GetPage<SKBitmap>(number);
                columns.Add(PictureReader.Read(picture, number, cancel));
            }

            return new DocumentText("pdf", pdf.NumberOfPages, columns.Lines()) { Pictured = true };
        });

    /// <summary>Pictures of pages; of all of them without numbers. Numbers that the document has no page for are passed over.</summary>
    public static List<(int Number, SKBitmap Picture)> Draw(ReadOnlyMemory<byte> content, ReadingLimits limits, IReadOnlyList<int>? numbers, CancellationToken cancel) =>
        Open(content, limits with { UnpackedBytes = limits.PictureBytes }, (pdf, _) =>
        {
            if (numbers is null && pdf.NumberOfPages > limits.PicturePages)
            {
                throw new ReadingRefused(ReadingRefusals.TooManyPages);
            }

            pdf.AddPageFactory<SKBitmap, ShownPageFactory>();
            var drawn = new List<(int, SKBitmap)>();
            foreach (var number in numbers?.Where(number => number >= 1 && number <= pdf.NumberOfPages) ?? Enumerable.Range(1, pdf.NumberOfPages))
            {
                cancel.ThrowIfCancellationRequested();
                drawn.Add((number, pdf.GetPage<SKBitmap>(number)));
            }

            return drawn;
        });

    /// <summary>
    /// The one way to open a PDF: what it unfolds to is bounded by <paramref name="filters"/>, whose check is to be made after each step, and
    /// references that lead back to themselves end in an exception and not with the process.
    /// </summary>
    public static PdfDocument Open(ReadOnlyMemory<byte> content, BoundedFilters filters, UnmappedLetters? unmapped = null) =>
        PdfDocument.Open(new SteppingStream(content.ToArray()), new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,

            // A password that is empty opens a file that is only protected against changes.
            Passwords = [""],
            Logger = unmapped ?? new UnmappedLetters(),
            FilterProvider = filters,
        });

    private static T Open<T>(ReadOnlyMemory<byte> content, ReadingLimits limits, Func<PdfDocument, UnmappedLetters, T> read)
    {
        var unmapped = new UnmappedLetters();
        var filters = new BoundedFilters(limits.UnpackedBytes);
        try
        {
            using var pdf = Open(content, filters, unmapped);
            filters.Check();
            if (pdf.NumberOfPages > limits.Pages)
            {
                throw new ReadingRefused(ReadingRefusals.TooComplex);
            }

            var text = read(pdf, unmapped);
            filters.Check();
            return text;
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new ReadingRefused(ReadingRefusals.Encrypted);
        }
    }

    private static DocumentText Read(PdfDocument pdf, UnmappedLetters unmapped, ReadingLimits limits, CancellationToken cancel)
    {
        var columns = new ColumnOrder();
        var letters = 0;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            cancel.ThrowIfCancellationRequested();
            Page page;
            try
            {
                page = pdf.GetPage(number);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException and not ReadingRefused && number > 1)
            {
                // One bad page does not take the good ones with it.
                continue;
            }

            letters += page.Letters.Count;
            if (letters > limits.Characters)
            {
                throw new ReadingRefused(ReadingRefusals.TooComplex);
            }

            columns.Add(PdfRows.Of(page.Letters, new PageSheet(number, page.Width, page.Height)));
        }

        // A text layer that does not tell its characters is none.
        return unmapped.Count > Tolerated * letters
            ? throw new ReadingRefused(ReadingRefusals.NoText)
            : new DocumentText("pdf", pdf.NumberOfPages, columns.Lines());
    }
}
