using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Huxin.Documents.Reading;

/// <summary>PDF with a text layer: letters → rows → cells → columns → lines in reading order.</summary>
internal static class PdfReader
{
    public static DocumentText Read(ReadOnlyMemory<byte> content, ReadingLimits limits, CancellationToken cancel)
    {
        var filters = new BoundedFilters(limits.UnpackedBytes);
        try
        {
            // A password that is empty opens a file that is only protected against changes.
            using var pdf = PdfDocument.Open(content.ToArray(), new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                Passwords = [""],
                FilterProvider = filters,
            });
            filters.Check();
            if (pdf.NumberOfPages > limits.Pages)
            {
                throw new ReadingRefused(ReadingRefusals.TooComplex);
            }

            return Read(pdf, filters, limits, cancel);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new ReadingRefused(ReadingRefusals.Encrypted);
        }
    }

    private static DocumentText Read(PdfDocument pdf, BoundedFilters filters, ReadingLimits limits, CancellationToken cancel)
    {
        var columns = new ColumnOrder();
        var letters = 0;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            cancel.ThrowIfCancellationRequested();
            Page? page = null;
            try
            {
                page = pdf.GetPage(number);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException && number > 1)
            {
                // One bad page does not take the good ones with it.
            }

            filters.Check();
            if (page is null)
            {
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
