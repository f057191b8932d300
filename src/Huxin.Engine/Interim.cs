namespace Huxin.Engine.Reconciliation
{
    public static class Reconciler
    {
        public static Assessment Assess(Case theCase, DateOnly asOf) => new() { AsOf = asOf, Rules = "2026.11", Lamp = Lamp.Green, Findings = [] };
    }
}

namespace Huxin.Engine.Wording
{
    public sealed record Forbidden(string Topic, int Start, int End);
    public static class ForbiddenTopics
    {
        public static IReadOnlyList<Forbidden> Find(string text) => [];
    }
}
