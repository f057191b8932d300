namespace Huxin.Documents.Reading.Isolated;

/// <summary>Why a worker was ended before it answered.</summary>
public enum WorkerEnd
{
    Time,
    Memory,
    Crash,
}
