namespace Huxin.Engine.Names;

/// <summary>Two records, one of each list, that are one person's.</summary>
/// <param name="A">Id in the first list.</param>
/// <param name="B">Id in the second list.</param>
/// <param name="Score">Probability by the fields alone that the two are one person, before others compete for either record; 0 to 1.</param>
/// <param name="Why">What agrees and what does not, in few words.</param>
public sealed record LinkedPair(string A, string B, double Score, string Why);
