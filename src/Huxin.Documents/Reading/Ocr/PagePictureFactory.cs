using SkiaSharp;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Huxin.Documents.Reading.Ocr;

/// <summary>Hands the pages of a PDF to <see cref="PagePicture"/>, to be read.</summary>
internal class PagePictureFactory(
    IPdfTokenScanner pdfScanner, IResourceStore resourceStore, ILookupFilterProvider filterProvider, IPageContentParser pageContentParser, ParsingOptions parsingOptions)
    : BasePageFactory<SKBitmap>(pdfScanner, resourceStore, filterProvider, pageContentParser, parsingOptions)
{
    /// <summary>
    /// Whether letters whose font is not in the file are drawn in ours. To be seen, yes; to be read, no: a page is read as a picture when its
    /// letters do not tell their characters, and then these would tell wrong ones.
    /// </summary>
    protected virtual bool StandIns => false;

    protected override SKBitmap ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox, UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation, TransformationMatrix initialMatrix, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        using var picture = new PagePicture(pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, ParsingOptions) { StandIns = StandIns };
        return picture.Process(pageNumber, operations);
    }
}
