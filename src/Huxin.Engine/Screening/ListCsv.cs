namespace Huxin.Engine.Screening;

/// <summary>
/// A risk list as CSV: <c>id,name,aliases,birth,id_number,region,kind,source,case_no,published</c>, aliases separated by <c>;</c>. Columns may
/// stand in any order, only <c>id</c> and <c>name</c> must be there. Read line by line; a bad line is told to the caller and passed over.
/// </summary>
public sealed class ListCsv
{
    private const int MostAliases = 64;
    private const int LongestId = 100;
    private const int LongestName = 200;
    private readonly CsvRecords records;
    private readonly Dictionary<string, int> columns;

    private ListCsv(CsvRecords records, Dictionary<string, int> columns) => (this.records, this.columns) = (records, columns);

    /// <summary>Reads the header.</summary>
    public static Outcome<ListCsv> Open(TextReader reader)
    {
        var records = new CsvRecords(reader);
        return ListFields.Columns(records.Next(), "id", "name") is { } columns ? new ListCsv(records, columns) : ListFaults.Header("id,name");
    }

    /// <summary>The entries, once.</summary>
    /// <param name="bad">Told of every line that could not be read or used.</param>
    /// <param name="rule">What else a line must fulfil: null for an entry that is taken, otherwise why not.</param>
    public IEnumerable<ListEntry> Entries(Action<BadLine> bad, Func<ListEntry, Refusal?>? rule = null)
    {
        while (records.Next() is { } record)
        {
            var fields = new ListFields(columns, record.Fields);
            var entry = record.Fault is null ? Read(fields) : null;
            if (entry is null || fields.Fault is not null)
            {
                bad(new BadLine(record.Line, ListFaults.Of(record.Fault ?? fields.Fault!)));
            }
            else if (rule?.Invoke(entry) is { } refusal)
            {
                bad(new BadLine(record.Line, refusal));
            }
            else
            {
                yield return entry;
            }
        }
    }

    private static ListEntry Read(ListFields fields)
    {
        var aliases = fields.Text("aliases", MostAliases * LongestName)?
            .Split([';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new ListEntry(fields.Needed("id", LongestId), fields.Needed("name", LongestName))
        {
            Aliases = aliases is null ? [] : aliases.Length <= MostAliases ? aliases : aliases[..MostAliases],
            Birth = fields.Date("birth"),
            IdNumber = fields.IdNumber("id_number"),
            Region = fields.Text("region", LongestName),
            Kind = fields.Text("kind", LongestName),
            Source = fields.Text("source"),
            CaseNo = fields.Text("case_no"),
            Published = fields.Date("published"),
        };
    }
}
