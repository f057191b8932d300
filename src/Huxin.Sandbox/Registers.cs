namespace Huxin.Sandbox;

/// <summary>The registers that the sandbox stands in for, by the names of the engine's contract.</summary>
public static class Registers
{
    public const string Study = "chsi";
    public const string SocialInsurance = "social-insurance";
    public const string Court = "court";
    public const string Business = "business";
    public const string Employer = "employer";

    // About an employer, by name and code.
    public const string Enterprise = "enterprise";
    public const string EnterpriseAbnormal = "enterprise-abnormal";
    public const string EnterpriseCourt = "enterprise-court";
    public const string EnterpriseLicences = "enterprise-licences";

    public static IReadOnlyList<string> All { get; } =
        [Study, SocialInsurance, Court, Business, Employer, Enterprise, EnterpriseAbnormal, EnterpriseCourt, EnterpriseLicences];
}
