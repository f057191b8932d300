namespace Huxin.Documents.Paper;

/// <summary>Where a paper can be verified, printed at its end with a code to scan.</summary>
/// <param name="Code">The paper's code, as a person types it.</param>
/// <param name="Address">The page that says what was issued under this code; short enough to type.</param>
/// <param name="Signer">Who signs the file.</param>
public sealed record PaperStamp(string Code, Uri Address, string Signer);
