namespace Huxin.Engine.Names;

/// <summary>Whether two names can be one person's or one organization's.</summary>
/// <param name="Score">0 to 1; grows with how much agrees, falls with what contradicts. Not a probability.</param>
/// <param name="Same">Whether the score reaches <see cref="NamePair.Threshold"/>.</param>
/// <param name="Why">What decided, in few words.</param>
public sealed record NameComparison(double Score, bool Same, string Why);
