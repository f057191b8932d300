using Huxin.Engine;

namespace Huxin.Rooms.Hiring;

internal static class HiringRefusals
{
    public static readonly Refusal JobNotFound = new("hiring.job-not-found",
        "没有找到这个岗位。", "This job was not found.")
    { Field = "JobId" };

    public static readonly Refusal JobClosed = new("hiring.job-closed",
        "这个岗位已停止招聘。请先重新打开岗位，或选择另一个岗位。", "This job is closed. Reopen it first, or choose another one.")
    { Field = "JobId" };

    public static readonly Refusal CandidateNotFound = new("hiring.candidate-not-found",
        "没有找到这位候选人。", "This candidate was not found.");

    public static readonly Refusal NameMissing = new("hiring.name-missing",
        "请填写姓名。", "Enter the name.")
    { Field = "Name" };

    public static readonly Refusal EmailWrong = new("hiring.email-wrong",
        "邮箱地址看起来不完整，例如 name@example.com。", "The mail address looks incomplete; expected something like name@example.com.")
    { Field = "Email" };

    public static readonly Refusal TitleMissing = new("hiring.title-missing",
        "请填写岗位名称。", "Enter the title of the job.")
    { Field = "Title" };

    public static readonly Refusal DutiesMissing = new("hiring.duties-missing",
        "请用一两句话写明岗位职责。背景调查的每一项都要对应职责。", "Describe the duties in a sentence or two. Every item of a check must relate to them.")
    { Field = "Duties" };

    public static readonly Refusal NoResume = new("hiring.no-resume",
        "原件已经不在这里，可能刚在另一个窗口处理过。刷新页面看看现在的情况。", "The original is no longer here; it may just have been dealt with in another window. Reload the page to see how it stands.");

    public static Refusal StillStated(IReadOnlyList<Sentence> topics) => new("hiring.resume-still-states",
        $"这份文件里还写着{string.Join("、", topics.Select(topic => topic.Zh))}。请删掉后再上传，或者选择遮盖、撤下原件。",
        $"This file still states {string.Join(", ", topics.Select(topic => topic.En))}. Remove that and upload it again, or have it covered, or take the original back.")
    { Field = "Resume" };

    public static Refusal TooLong(string field, int limit) => new("hiring.too-long",
        $"这里最多 {limit} 个字，请精简一些。", $"At most {limit} characters here; please shorten it.")
    { Field = field };
}
