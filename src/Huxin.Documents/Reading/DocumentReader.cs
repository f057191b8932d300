using Huxin.Engine;

namespace Huxin.Documents.Reading;

/// <summary>Opens any document we read, within limits. Whatever a reader trips over becomes a refusal here, and only here.</summary>
internal static class DocumentReader
{
    /// <summary>Deeply nested files must not run the reader's thread out of stack.</summary>
    private const int StackBytes = 64 * 1024 * 1024;

    public static Outcome<T> Within<T>(ReadingLimits limits, Func<CancellationToken, T> read, CancellationToken cancel)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        deadline.CancelAfter(limits.Time);
        var token = deadline.Token;
        var answer = new TaskCompletionSource<Outcome<T>>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => answer.SetResult(Guarded(() => read(token))), StackBytes) { IsBackground = true };
        thread.Start();
        try
        {
            // The wait has its own end: a library that hears no cancellation must not hold the caller.
            return answer.Task.Wait(limits.Time + TimeSpan.FromMilliseconds(100), cancel)
                ? answer.Task.Result
                : ReadingRefusals.TooComplex;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return ReadingRefusals.TooComplex;
        }
    }

    public static DocumentText Open(ReadOnlyMemory<byte> content, DocumentKind kind, ReadingLimits limits, CancellationToken cancel) =>
        kind switch
        {
            DocumentKind.Pdf => PdfReader.Read(content, limits, cancel),
            DocumentKind.Docx => WordReader.Read(content, limits),
            DocumentKind.Rtf => RtfReader.Read(content.Span, limits),
            DocumentKind.Html => HtmlReader.Read(PlainTextReader.Decode(content.Span)!, limits),
            DocumentKind.Markdown => MarkdownReader.Read(PlainTextReader.Decode(content.Span)!, limits),
            DocumentKind.Text => PlainTextReader.Read(PlainTextReader.Decode(content.Span)!, limits),
            DocumentKind.Image => throw new ReadingRefused(ReadingRefusals.NoText),
            DocumentKind.OldOffice => throw new ReadingRefused(ReadingRefusals.LegacyDoc),
            DocumentKind.EncryptedOffice => throw new ReadingRefused(ReadingRefusals.Encrypted),
            _ => throw new ReadingRefused(ReadingRefusals.UnknownType),
        };

    private static Outcome<T> Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (ReadingRefused refused)
        {
            return refused.Refusal;
        }
        catch (OperationCanceledException)
        {
            return ReadingRefusals.TooComplex;
        }
        catch (OutOfMemoryException)
        {
            return ReadingRefusals.TooComplex;
        }
        catch (Exception)
        {
            // The parsers throw dozens of kinds on damaged files; a file that cannot be opened is no fault of the program.
            return ReadingRefusals.Broken;
        }
    }
}
