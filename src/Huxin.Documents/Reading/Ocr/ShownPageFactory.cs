using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;

namespace Huxin.Documents.Reading.Ocr;

/// <summary>Hands the pages of a PDF to <see cref="PagePicture"/>, to be shown.</summary>
internal sealed class ShownPageFactory(
    IPdfTokenScanner pdfScanner, IResourceStore resourceStore, ILookupFilterProvider filterProvider, IPageContentParser pageContentParser, ParsingOptions parsingOptions)
    : PagePictureFactory(pdfScanner, resourceStore, filterProvider, pageContentParser, parsingOptions)
{
    protected override bool StandIns => true;
}
