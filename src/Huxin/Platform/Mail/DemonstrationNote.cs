using Huxin.Engine;
using Huxin.Platform.Tenancy;

namespace Huxin.Platform.Mail;

/// <summary>The line at the foot of every mail of an invented organization.</summary>
internal static class DemonstrationNote
{
    private static readonly Sentence words = new("这是演示数据，人物与企业均为虚构。", "This is demonstration data; people and companies are invented.");

    /// <summary>Null for a real organization.</summary>
    public static string? Of(OrganizationRow organization, Language language) => organization.Demonstration ? words.In(language) : null;
}
