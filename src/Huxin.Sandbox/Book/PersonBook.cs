using System.Text.Json;
using Huxin.Engine.Reconciliation;

namespace Huxin.Sandbox;

/// <summary>The invented people that the registers know, one file each.</summary>
public sealed class PersonBook(IReadOnlyList<PersonFile> people)
{
    public IReadOnlyList<PersonFile> People { get; } = people;

    /// <summary>A missing folder is an empty book; a file that cannot be read is named and stops the start.</summary>
    public static PersonBook Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return new PersonBook([]);
        }

        return new PersonBook([.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(ReadOne)]);
    }

    /// <summary>
    /// By name, and by ID number or birth date where both sides state one. A name alone is enough only if the book holds it once.
    /// </summary>
    public PersonFile? Find(AskedPerson asked)
    {
        var fitting = People.Where(file => file.Person.Name == asked.Name && Fits(file.Person.IdNumber, asked)).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>A company of any file, under its present, former or short name.</summary>
    public RegistryRecord? FindCompany(string name) => People
        .SelectMany(file => file.Employer ?? [])
        .FirstOrDefault(record => record.Name == name
            || record.FormerNames?.Contains(name) == true
            || record.Aliases?.Contains(name) == true);

    private static bool Fits(string? idNumber, AskedPerson asked) => (idNumber, asked) switch
    {
        (null, _) => true,
        (_, { IdNumber: { } id }) => string.Equals(id, idNumber, StringComparison.OrdinalIgnoreCase),
        ({ Length: 18 }, { BirthDate: { Month: not null, Day: not null } born }) =>
            idNumber[6..14] == born.ToString().Replace("-", "", StringComparison.Ordinal),
        _ => true,
    };

    private static PersonFile ReadOne(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return JsonSerializer.Deserialize(file, PersonFileJson.Default.PersonFile)
                ?? throw new InvalidDataException($"{path} is empty.");
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"{path} is not a person of the sandbox: {broken.Message}", broken);
        }
    }
}
