namespace Huxin.Engine.Checks;

/// <summary>What other rooms may ask Checks about the persons of checks, to tell namesakes apart.</summary>
public interface ICheckSubjects
{
    /// <summary>The persons of those checks that exist in this organization.</summary>
    Task<IReadOnlyDictionary<Guid, CheckSubject>> FindAsync(IReadOnlyCollection<Guid> checks, CancellationToken cancel);
}

/// <summary>The person of a check, as the candidate confirmed it.</summary>
/// <param name="CheckId">The check.</param>
/// <param name="Number">The check's number.</param>
/// <param name="Name">Name.</param>
/// <param name="Birth">Birth date as stated or as the ID number carries it; null when neither is known.</param>
/// <param name="IdMasked">ID number, masked.</param>
/// <param name="Region">Where the person lives.</param>
public sealed record CheckSubject(Guid CheckId, string Number, string Name, string? Birth, string? IdMasked, string? Region);
