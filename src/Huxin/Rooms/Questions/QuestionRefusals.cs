using Huxin.Engine;
using Huxin.Engine.Questions;

namespace Huxin.Rooms.Questions;

internal static class QuestionRefusals
{
    public static readonly Refusal NotFound = new("questions.not-found", "没有找到这个提问。", "This question was not found.");

    public static readonly Refusal TooShort = new("questions.too-short",
        $"请写出您想问的事，至少 {QuestionLife.ShortestQuestion} 个字。", $"Write what you want to ask, {QuestionLife.ShortestQuestion} characters at least.")
    { Field = "Text" };

    public static readonly Refusal ChooseName = new("questions.choose-name",
        "请选择署名还是匿名。", "Choose whether to ask by name or anonymously.")
    { Field = "Manner" };

    public static readonly Refusal TrapFilled = new("questions.trap-filled",
        "有一个应当留空的输入框被填写了，提问没有提交。请清空后再提交一次。", "A field that is to stay empty was filled in, and nothing was sent. Please clear it and send again.")
    { Field = "Website" };

    public static readonly Refusal FormTooOld = new("questions.form-too-old",
        "这个页面打开太久了，没有提交。您写的内容还在，请再提交一次。", "This page was open for too long and nothing was sent. What you wrote is kept; please send it again.");

    public static readonly Refusal TooManyOpen = new("questions.too-many-open",
        "等待答复的提问已经很多。请等前面的提问得到答复后再问。", "Many questions are still waiting for an answer. Please wait for those before asking more.");

    public static readonly Refusal NotNow = new("questions.not-now",
        "这个提问的状态已经变化，现在不能做这一步。请看页面上的最新状态。", "The question has moved on and this step is no longer open. The page shows where it stands now.");

    public static readonly Refusal AnswerLength = new("questions.answer-length",
        $"请写 {QuestionLife.ShortestAnswer} 到 {QuestionLife.LongestAnswer} 个字的答复。", $"Write an answer of {QuestionLife.ShortestAnswer} to {QuestionLife.LongestAnswer} characters.")
    { Field = "Words" };

    public static readonly Refusal PublicQuestionMissing = new("questions.public-question-missing",
        $"公开发布时，请写好公开的提问（{QuestionLife.ShortestQuestion} 到 {QuestionLife.LongestQuestion} 个字），去掉人名和能认出人的细节。",
        $"To publish it for everyone, write the public question ({QuestionLife.ShortestQuestion} to {QuestionLife.LongestQuestion} characters) without names or details that give a person away.")
    { Field = "PublicQuestion" };

    public static readonly Refusal NamesAsker = new("questions.names-asker",
        "公开的文字里有提问人的姓名，不能公开。请删去。", "The public words hold the asker's name and cannot be public. Please remove it.")
    { Field = "PublicQuestion" };

    public static readonly Refusal NoEvidence = new("questions.no-evidence",
        "答复至少要有一项证据：文件、统计，或者具名同事的陈述。", "An answer needs at least one piece of evidence: a document, a figure, or the word of a named colleague.");

    public static readonly Refusal TooFewPeople = new("questions.too-few-people",
        $"有一项统计少于 {EvidenceRules.SmallestGroup} 人，不能发布：人太少时，能从数字推出具体某个人的情况。请换成人数更多的口径，或删去这一项。",
        $"A figure is about fewer than {EvidenceRules.SmallestGroup} people and cannot be published: with so few it would tell about persons. Use a larger group or remove it.");

    public static readonly Refusal TooMuchEvidence = new("questions.too-much-evidence",
        $"一条答复最多 {QuestionLife.MostEvidence} 项证据。", $"An answer holds {QuestionLife.MostEvidence} pieces of evidence at most.");

    public static readonly Refusal OwnAnswer = new("questions.own-answer",
        "您参与写了这条答复，需要由另一位同事复核。", "You wrote at this answer; a colleague has to sign it off.");

    public static readonly Refusal DocumentEmpty = new("questions.document-empty",
        "请摘录文件中的原文，或填写网址，或上传文件，至少一样。", "Give an excerpt, an address or a file, at least one of them.")
    { Field = "Excerpt" };

    public static readonly Refusal AddressWrong = new("questions.address-wrong",
        "请填写完整的网址，以 https:// 或 http:// 开头。", "Enter the whole address, beginning with https:// or http://.")
    { Field = "Address" };

    public static readonly Refusal DateWrong = new("questions.date-wrong",
        "请填写不晚于今天的日期，例如 2026-06-01。", "Enter a date that is not after today, such as 2026-06-01.")
    { Field = "On" };

    public static readonly Refusal PeopleWrong = new("questions.people-wrong",
        "请填写统计涉及的人数，一个大于 0 的整数。", "Enter how many people the figure is about, a whole number above 0.")
    { Field = "People" };

    public static readonly Refusal ValueWrong = new("questions.value-wrong",
        "请填写数值，例如 4.2。", "Enter the value as a number, such as 4.2.")
    { Field = "Value" };

    public static readonly Refusal ChooseVoice = new("questions.choose-voice",
        "请选择有帮助还是证据不足。", "Choose whether it helped or lacks evidence.")
    { Field = "Voice" };

    public static readonly Refusal VoiceGiven = new("questions.voice-given",
        "您已经对这一版答复评价过。有更充分的答复时，可以再评价。", "You have rated this version of the answer already. You can rate a better one when there is one.");

    public static readonly Refusal ReasonMissing = new("questions.reason-missing",
        "请写明理由（5 到 500 个字）。", "Give the reason (5 to 500 characters).")
    { Field = "Reason" };

    public static readonly Refusal ChooseReason = new("questions.choose-reason",
        "请选择一个原因。", "Choose a reason.")
    { Field = "Code" };

    public static readonly Refusal NoSuchPerson = new("questions.no-such-person",
        "请选择一位可以答复提问的同事。", "Choose a colleague who may answer questions.")
    { Field = "Assignee" };

    public static Refusal TooLong(string field, int limit) => new("questions.too-long",
        $"这里最多 {limit} 个字，请精简一些。", $"At most {limit} characters here; please shorten it.")
    { Field = field };

    public static Refusal Missing(string field) => new("questions.missing",
        "请填写这一项。", "Please fill this in.")
    { Field = field };

    public static Refusal Forbidden(string field, IReadOnlyList<string> words) => new("questions.forbidden-topic",
        $"{string.Join("、", words.Select(word => $"「{word}」"))}与岗位无关，单位不能向候选人提及。请删去这部分。",
        $"{string.Join(", ", words.Select(word => $"“{word}”"))} has nothing to do with the job, and an employer may not bring it up with candidates. Please remove it.")
    { Field = field };

    public static Refusal HoldsContact(string field) => new("questions.holds-contact",
        "公开的文字里有联系方式或证件号码，不能公开。请删去。", "The public words hold a contact or an identity number and cannot be public. Please remove it.")
    { Field = field };
}
