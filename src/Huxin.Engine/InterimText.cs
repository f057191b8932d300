namespace Huxin.Engine.Reconciliation;

public static class FindingTitles
{
    public static Sentence Of(string code) => new(code, code);
}

public static class FindingText
{
    public static Sentence? Claim(Finding finding) => null;
    public static Sentence Evidence(Evidence evidence) => new("", "");
    public static Sentence Source(Evidence evidence) => new("", "");
}
