using Huxin.Documents.Reading.Ocr;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Huxin.Documents.Reading;

/// <summary>PDF with a text layer: letters → rows → cells → columns → lines in reading order.</summary>
internal static class PdfReader
{
    public static DocumentText Read(ReadOnlyMemory<byte> content, ReadingLimits limits, CancellationToken cancel) =>
        Open(content, limits, pdf => Read(pdf, limits, cancel));

    /// <summary>Pages without text are read from the pictures on them.</summary>
    public static DocumentText ReadPictures(ReadOnlyMemory<byte> content, ReadingLimits limits, CancellationToken cancel) =>
        Open(content, limits, pdf =>
        {
            var columns = new ColumnOrder();
            for (var number = 1; number <= Math.Min(pdf.NumberOfPages, limits.PicturePages); number++)
            {
                cancel.ThrowIfCancellationRequested();
                using var picture = PagePicture.Of(pdf.GetPage(number));
                if (picture is not null)
                {
                    columns.Add(PictureReader.Read(picture, cancel));
                }
            }

            return new DocumentText("pdf", pdf.NumberOfPages, columns.Lines()) { Pictured = true };
        });

    private static DocumentText Open(ReadOnlyMemory<byte> content, ReadingLimits limits, Func<PdfDocument, DocumentText> read)
    {
        try
        {
            // A password that is empty opens a file that is only protected against changes.
            using var pdf = PdfDocument.Open(content.ToArray(), new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                Passwords = [""],
            });
            if (pdf.NumberOfPages > limits.Pages)
            {
                throw new ReadingRefused(ReadingRefusals.TooComplex);
            }

            return read(pdf);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new ReadingRefused(ReadingRefusals.Encrypted);
        }
    }

    private static DocumentText Read(PdfDocument pdf, ReadingLimits limits, CancellationToken cancel)
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
            catch (Exception fault) when (fault is not OutOfMemoryException && number > 1)
            {
                // One bad page does not take the good ones with it.
                continue;
            }

            letters += page.Letters.Count;
            if (letters > limits.Characters)
            {
                throw new ReadingRefused(ReadingRefusals.TooComplex);
            }

            columns.Add(PdfRows.Of(page.Letters));
        }

        return new DocumentText("pdf", pdf.NumberOfPages, columns.Lines());
    }
}
