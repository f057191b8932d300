namespace Huxin.Tests.Shared.Accuracy;

/// <summary>How many wanted things were found, how many were missed, how many came that nobody wanted.</summary>
internal sealed record Tally(int Found = 0, int Missed = 0, int Extra = 0)
{
    public double Precision => Found + Extra == 0 ? 1 : (double)Found / (Found + Extra);

    public double Recall => Found + Missed == 0 ? 1 : (double)Found / (Found + Missed);

    public double F1 => Found == 0 ? (Missed + Extra == 0 ? 1 : 0) : 2 * Precision * Recall / (Precision + Recall);

    public static Tally operator +(Tally a, Tally b) => new(a.Found + b.Found, a.Missed + b.Missed, a.Extra + b.Extra);

    public override string ToString() => FormattableString.Invariant($"P {Precision:F3}  R {Recall:F3}  F1 {F1:F3}  (found {Found}, missed {Missed}, extra {Extra})");
}
