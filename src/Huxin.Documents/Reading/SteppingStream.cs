using System.Runtime.CompilerServices;

namespace Huxin.Documents.Reading;

/// <summary>
/// A file whose reader may lose itself in references that lead back to it: every jump first looks whether there is still stack to come
/// back on. Where it is used up the process would end, and nothing could catch that.
/// </summary>
internal sealed class SteppingStream(byte[] content) : MemoryStream(content, writable: false)
{
    public override long Position
    {
        get => base.Position;
        set
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            base.Position = value;
        }
    }

    public override long Seek(long offset, SeekOrigin loc)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return base.Seek(offset, loc);
    }
}
