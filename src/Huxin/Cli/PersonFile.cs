using Huxin.Engine;
using Huxin.Engine.Names;

namespace Huxin.Cli;

/// <summary>A list of persons on disk: CSV with an id, given name and surname (or a whole name) and a date of birth.</summary>
internal static class PersonFile
{
    public static Outcome<List<PersonRecord>> Read(string path)
    {
        var text = TextFile.Read(path);
        if (!text.Ok)
        {
            return text.Refusal;
        }

        var result = new List<PersonRecord>();
        foreach (var row in CsvTable.Rows(text.Value))
        {
            string? Cell(params string[] columns) => columns.Select(column => row.GetValueOrDefault(column)).FirstOrDefault(cell => cell is not null);
            var (id, given, surname, name) = (Cell("id", "rec_id"), Cell("given_name", "given"), Cell("surname", "family_name"), Cell("name"));
            if (id is null || (name is null && given is null && surname is null))
            {
                return Columns(path, "id, given_name, surname, date_of_birth (id, name, birth)");
            }

            var birth = Cell("date_of_birth", "birth", "dob") ?? "";
            result.Add(given is null && surname is null ? PersonRecord.OfName(id, name!, birth) : new PersonRecord(id, given ?? "", surname ?? "", birth));
        }

        return result;
    }

    public static Refusal Columns(string path, string needed) => new(
        "cli.columns-missing", $"{path} 的表头缺少这些列：{needed}。", $"The header of {path} lacks columns; needed are {needed}.");
}
