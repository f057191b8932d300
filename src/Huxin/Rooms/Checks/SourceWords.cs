using Huxin.Engine;

namespace Huxin.Rooms.Checks;

internal static class SourceWords
{
    public static Sentence Name(string register) => register switch
    {
        "chsi" => new("学籍学历登记", "register of studies"),
        "social-insurance" => new("社会保险登记", "social-insurance register"),
        "court" => new("法院公开信息", "court records"),
        "business" => new("企业任职登记", "company-officer register"),
        "risk-lists" => new("本企业导入的名单", "the organization's imported lists"),
        "employer" => new("企业登记", "company register"),
        _ => new(register, register),
    };

    public static Sentence State(SourceAnswerRow answer) => answer.State switch
    {
        AnswerState.Answered => answer.Invented ? new("已答复（模拟数据）", "answered (invented data)") : new("已答复", "answered"),
        AnswerState.Dropped => new("授权已撤回，结果未保留", "consent withdrawn, nothing is kept"),
        AnswerState.Unavailable => new("多次尝试未能答复", "did not answer after several tries"),
        _ => answer.Attempts == 0 ? new("查询中", "being asked") : new($"第 {answer.Attempts} 次未答复，稍后再试", $"no answer at try {answer.Attempts}; trying again"),
    };
}
