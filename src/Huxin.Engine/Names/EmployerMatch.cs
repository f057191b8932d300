namespace Huxin.Engine.Names;

/// <summary>One full name that may be meant.</summary>
/// <param name="Name">The full name as it was given.</param>
/// <param name="Score">0 to 1; 1 is the same name. Scores order the answers to one query and are not probabilities.</param>
/// <param name="Why">What agrees, in few words.</param>
public sealed record EmployerMatch(string Name, double Score, string Why);
