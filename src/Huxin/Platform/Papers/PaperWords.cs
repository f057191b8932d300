using Huxin.Engine;

namespace Huxin.Platform.Papers;

internal static class PaperWords
{
    public static Sentence Name(PaperKind kind) => kind switch
    {
        PaperKind.CheckReport => new("背景调查报告", "Background check report"),
        PaperKind.EmployerReport => new("企业报告", "Employer report"),
        PaperKind.Disclosure => new("企业信息告知书", "Disclosure to the candidate"),
        _ => new("授权记录", "Record of consents"),
    };
}
