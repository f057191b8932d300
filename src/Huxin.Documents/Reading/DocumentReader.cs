using Huxin.Documents.Reading.Ocr;
using Huxin.Engine;

namespace Huxin.Documents.Reading;

/// <summary>Opens any document we read, within limits. Whatever a reader trips over becomes a refusal here, and only here.</summary>
internal static class DocumentReader
{
    /// <summary>Deeply nested files must not run the reader's thread out of stack.</summary>
    private const int StackBytes = 16 * 1024 * 1024;

    private static int left;

    /// <summary>A reader has not heard that its time was over and is still at work: this process should not go on reading.</summary>
    public static bool LeftOneRunning => Volatile.Read(ref left) > 0;

    /// <summary>
    /// Opens a document and makes something of its text, within limits. A document without text is read as pictures, in a time of its own.
    /// </summary>
    public static Outcome<T> Read<T>(ReadOnlyMemory<byte> content, DocumentKind kind, ReadingLimits limits, Func<DocumentText, T> make, CancellationToken cancel)
    {
        var read = Within(limits, token => make(WithText(Open(content, kind, limits, token), limits)), cancel);
        return read.Ok || read.Refusal != ReadingRefusals.NoText || kind is not (DocumentKind.Image or DocumentKind.Pdf) ? read
            : ReadPictures(content, kind, limits, make, cancel);
    }

    /// <summary>The same from the pictures alone, for a PDF whose letters are a stamp or a mark on a scan.</summary>
    public static Outcome<T> ReadPictures<T>(ReadOnlyMemory<byte> content, DocumentKind kind, ReadingLimits limits, Func<DocumentText, T> make, CancellationToken cancel) =>
        Within(limits with { Time = limits.PictureTime }, token => make(WithText(OpenPictures(content, kind, limits, token), limits)), cancel);

    public static Outcome<T> Within<T>(ReadingLimits limits, Func<CancellationToken, T> read, CancellationToken cancel)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        deadline.CancelAfter(limits.Time);
        var token = deadline.Token;
        var answer = new TaskCompletionSource<Outcome<T>>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            try
            {
                answer.SetResult(Guarded(() => read(token)));
            }
            catch (InstallationException fault)
            {
                answer.SetException(fault);
            }
        }, StackBytes)
        { IsBackground = true };
        thread.Start();
        try
        {
            // The wait has its own end: a library that hears no cancellation must not hold the caller.
            if (Task.WaitAny([answer.Task], (int)(limits.Time + TimeSpan.FromMilliseconds(100)).TotalMilliseconds, cancel) == 0)
            {
                return answer.Task.GetAwaiter().GetResult();
            }

            Interlocked.Increment(ref left);
            return ReadingRefusals.TooComplex;
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

    private static DocumentText OpenPictures(ReadOnlyMemory<byte> content, DocumentKind kind, ReadingLimits limits, CancellationToken cancel)
    {
        if (kind == DocumentKind.Pdf)
        {
            return PdfReader.ReadPictures(content, limits, cancel);
        }

        var columns = new ColumnOrder();
        columns.Add(PictureReader.Read(content, cancel));
        return new DocumentText("image", 1, columns.Lines()) { Pictured = true };
    }

    private static DocumentText WithText(DocumentText document, ReadingLimits limits) =>
        document.Lines.Count > limits.Lines || document.Lines.Sum(l => l.Text.Length) > limits.Characters ? throw new ReadingRefused(ReadingRefusals.TooComplex)
        : !document.Lines.Any(l => l.Text.Any(char.IsLetter)) ? throw new ReadingRefused(ReadingRefusals.NoText)
        : document;

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
        catch (Exception fault) when (fault is not InstallationException)
        {
            // The parsers throw dozens of kinds on damaged files; a file that cannot be opened is no fault of the program.
            return ReadingRefusals.Broken;
        }
    }
}
