using Huxin.Documents.Reading;

namespace Huxin.Documents.Signatures.Pdf;

/// <summary>How many values may be read from one file: two bytes in a file can become a hundred in memory.</summary>
internal sealed class PdfBudget(int values = PdfBudget.OfFile)
{
    /// <summary>Several times what the largest honest files hold.</summary>
    private const int OfFile = 4_000_000;

    private int left = values;

    public void Take()
    {
        if (left-- <= 0)
        {
            throw new ReadingRefused(ReadingRefusals.TooComplex);
        }
    }
}
