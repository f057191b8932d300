using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Huxin.Engine.Checks;

/// <summary>
/// The text a candidate consents to, for one item and one recipient, with its version and hash (R7, R8, R10).
/// The words are part of the record: changing them is a new version.
/// </summary>
public sealed record ConsentText(ItemKind Item, Sentence Words, string Version, string Hash)
{
    public const string CurrentVersion = "2026.11.2";

    /// <summary>How long what was collected is kept after the check ends without employment, in days (retention default, background-checks §3).</summary>
    public const int RetentionDays = 90;

    public static ConsentText For(CatalogueItem item, Sentence necessity, string organization)
    {
        var days = RetentionDays.ToString(CultureInfo.InvariantCulture);
        var zh = $"我同意{organization}为本岗位核实我的「{item.Name.Zh}」：{item.What.Zh}使用的信息：{item.DataUsed.Zh}。"
            + $"向谁核实：{item.Recipient.Zh}。{(item.RiskListsToo ? "也会查看该企业自己保存的法院公布名单，不为此向外提供信息。" : "")}为什么需要：{necessity.Zh}"
            + (item.Sensitive ? "这一项包含敏感个人信息，只用于上述目的，加密保存；不同意时这一项不核实，不作为负面结论。" : "")
            + $"未录用时，原始材料在流程结束后 {days} 天内删除。我可以随时撤回。";
        var en = $"I agree that {organization} verifies my “{item.Name.En}” for this job. {item.What.En} Data used: {item.DataUsed.En}. "
            + $"Asked: {item.Recipient.En}. {(item.RiskListsToo ? "Lists published by courts that it keeps itself are looked at as well; nothing is passed on for that. " : "")}Why: {necessity.En} "
            + (item.Sensitive ? "This item contains sensitive personal information, used for this purpose only and stored encrypted; without consent it is not verified, and that is no negative finding. " : "")
            + $"If I am not hired, the material is deleted within {days} days after the process ends. I can withdraw at any time.";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{CurrentVersion}\n{zh}\n{en}")));
        return new ConsentText(item.Kind, new Sentence(zh, en), CurrentVersion, hash);
    }
}
