namespace Huxin.Sandbox;

/// <summary>The registers that the sandbox stands in for, by the names of the engine's contract.</summary>
public static class Registers
{
    public const string Study = "chsi";
    public const string SocialInsurance = "social-insurance";
    public const string Court = "court";
    public const string Business = "business";
    public const string Employer = "employer";

    public static IReadOnlyList<string> All { get; } = [Study, SocialInsurance, Court, Business, Employer];
}
