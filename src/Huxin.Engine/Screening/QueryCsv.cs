namespace Huxin.Engine.Screening;

/// <summary>Queries as CSV: <c>qid,name,birth,id_number,region</c>, columns in any order, of which <c>name</c> or <c>id_number</c> must be stated.</summary>
public sealed class QueryCsv
{
    private readonly CsvRecords records;
    private readonly Dictionary<string, int> columns;

    private QueryCsv(CsvRecords records, Dictionary<string, int> columns) => (this.records, this.columns) = (records, columns);

    public static Outcome<QueryCsv> Open(TextReader reader)
    {
        var records = new CsvRecords(reader);
        return ListFields.Columns(records.Next(), "qid", "name") is { } columns ? new QueryCsv(records, columns) : ListFaults.Header("qid,name");
    }

    /// <summary>The queries in order, or the line that could not be read.</summary>
    public IEnumerable<(string Qid, ScreeningQuery? Query, BadLine? Bad)> Queries()
    {
        while (records.Next() is { } record)
        {
            var fields = new ListFields(columns, record.Fields);
            if (record.Fault is not null)
            {
                yield return ("", null, new BadLine(record.Line, ListFaults.Of(record.Fault)));
                continue;
            }

            var qid = fields.Text("qid", 100) ?? "";
            var query = Read(fields);
            yield return fields.Fault is { } fault ? (qid, null, new BadLine(record.Line, ListFaults.Of(fault))) : (qid, query, null);
        }
    }

    /// <summary>One query from texts as typed; null stands for not given.</summary>
    public static Outcome<ScreeningQuery> Read(string? name, string? birth, string? idNumber, string? region)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal) { ["name"] = 0, ["birth"] = 1, ["id_number"] = 2, ["region"] = 3 };
        var fields = new ListFields(columns, [name ?? "", birth ?? "", idNumber ?? "", region ?? ""]);
        var query = Read(fields);
        return fields.Fault is { } fault ? ListFaults.Of(fault) : query;
    }

    private static ScreeningQuery Read(ListFields fields)
    {
        var id = fields.IdNumber("id_number");
        var name = id is null ? fields.Needed("name", 200) : fields.Text("name", 200) ?? "";
        return new ScreeningQuery(name) { Birth = fields.Date("birth"), IdNumber = id, Region = fields.Text("region", 200) };
    }
}
