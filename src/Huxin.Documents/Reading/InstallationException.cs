namespace Huxin.Documents.Reading;

/// <summary>Something that travels with the program is not there. Unlike all else that goes wrong in reading, it is no fault of the file, and it is thrown.</summary>
public sealed class InstallationException(string message) : Exception(message);
