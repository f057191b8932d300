using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Claims;

namespace Huxin.Documents.Resumes
{
    public sealed record ResumeReading { public required ClaimSet Claims { get; init; } }
    public static class ResumeReader
    {
        public static Outcome<ResumeReading> Read(ReadOnlyMemory<byte> content, string fileName, CancellationToken cancel = default) => new ResumeReading { Claims = new ClaimSet() };
    }
}

namespace Huxin.Documents.Paper
{
    public static class ReportPaper
    {
        public static byte[] Print(CheckReport report, Language language) => "%PDF-"u8.ToArray();
    }
}
