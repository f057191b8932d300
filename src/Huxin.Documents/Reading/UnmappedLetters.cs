using UglyToad.PdfPig.Logging;

namespace Huxin.Documents.Reading;

/// <summary>Counts the letters of a PDF whose font does not tell which character they are; the library says so for each.</summary>
internal sealed class UnmappedLetters : ILog
{
    public int Count { get; private set; }

    public void Warn(string message) => Count += message.Contains("could not find the corresponding character", StringComparison.OrdinalIgnoreCase) ? 1 : 0;

    public void Debug(string message)
    {
    }

    public void Debug(string message, Exception ex)
    {
    }

    public void Error(string message)
    {
    }

    public void Error(string message, Exception ex)
    {
    }
}
