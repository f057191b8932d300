using Huxin.Engine;

namespace Huxin.Sandbox;

/// <summary>What stands on every answer.</summary>
internal static class Notice
{
    public static Sentence Words { get; } = new(
        "虚构数据：这是演示用的替身登记库，与任何真实的人员、单位或登记机构无关。",
        "Invented data: a stand-in register for demonstrations, unrelated to any real person, company or register.");
}
