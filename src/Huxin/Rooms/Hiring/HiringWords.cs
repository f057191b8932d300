using Huxin.Engine;
using Huxin.Engine.Checks;

namespace Huxin.Rooms.Hiring;

internal static class HiringWords
{
    public static Sentence Name(JobRisk risk) => risk switch
    {
        JobRisk.Ordinary => new("一般岗位", "Ordinary job"),
        JobRisk.Professional => new("专业技术岗位", "Professional job"),
        JobRisk.Management => new("管理岗位", "Management job"),
        _ => new("经手资金或重要数据的岗位", "Job of trust"),
    };
}
