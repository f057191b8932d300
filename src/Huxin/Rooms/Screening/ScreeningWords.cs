using Huxin.Engine;
using Huxin.Engine.Screening;

namespace Huxin.Rooms.Screening;

internal static class ScreeningWords
{
    public static Sentence Name(ListVersionState state) => state switch
    {
        ListVersionState.Reading => new("正在导入", "Being imported"),
        ListVersionState.Current => new("使用中", "In use"),
        ListVersionState.Replaced => new("已被替换", "Replaced"),
        _ => new("未能导入", "Refused"),
    };

    public static Sentence Name(HitState state) => state switch
    {
        HitState.NotThisPerson => new("不是本人", "Another person"),
        HitState.Kept => new("请候选人说明", "The candidate is asked"),
        _ => new("待判断", "To be judged"),
    };

    public static Sentence Name(MatchStrength strength) => strength switch
    {
        MatchStrength.SamePerson => new("证件信息相符", "Identifiers agree"),
        MatchStrength.Likely => new("部分信息相符", "Partly agrees"),
        _ => new("仅同名", "Name only"),
    };
}
