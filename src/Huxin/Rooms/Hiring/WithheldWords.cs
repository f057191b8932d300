using Huxin.Engine;

namespace Huxin.Rooms.Hiring;

/// <summary>The names of the topics that are kept out of claims and held back with the original (R3).</summary>
internal static class WithheldWords
{
    public static Sentence Of(string topic) => topic switch
    {
        "marital" => new("婚姻状况", "marriage"),
        "childbearing" => new("生育情况", "children"),
        "ethnicity" => new("民族", "ethnicity"),
        "hukou" => new("籍贯或户口", "place of origin or household registration"),
        "political" => new("政治面貌", "political affiliation"),
        "appearance" => new("身高、体重等身体特征", "height, weight or looks"),
        "blood-type-or-zodiac" => new("血型或星座", "blood type or zodiac sign"),
        "religion" => new("宗教信仰", "religion"),
        "health" => new("健康状况", "health"),
        _ => throw new ArgumentOutOfRangeException(nameof(topic), topic, "No words for this topic."),
    };
}
