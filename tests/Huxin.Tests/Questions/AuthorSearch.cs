using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Huxin.Platform.Storage;
using Huxin.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Tests.Questions;

/// <summary>A row of any table as it can be read: its table, its key, and everything it holds in plain.</summary>
internal sealed record PlainRow(string Table, string Key, IReadOnlyList<string> Values, IReadOnlyList<DateTimeOffset> Instants)
{
    public bool Holds(IEnumerable<string> marks) => marks.Any(mark => Values.Any(value => value.Contains(mark, StringComparison.OrdinalIgnoreCase)));

    public string Content => string.Join('\n', Values);
}

/// <summary>
/// Looks for anything that ties an anonymous question to its author, as somebody would who sees every page, export and log line and
/// has the database with its keys.
/// </summary>
/// <param name="Author">What is known of the author: id, name, mail address, secret of the link.</param>
/// <param name="Question">What is known of the question: id, words, reading code and its hash.</param>
/// <param name="From">When the author began to ask.</param>
/// <param name="To">When the question was sent.</param>
internal sealed record AuthorSearch(IReadOnlyList<string> Author, IReadOnlyList<string> Question, DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>Routes whose times would tell when somebody asked or came back.</summary>
    private static readonly string[] Unlogged = ["/questions/ask ", "/ask ", " /q/"];

    /// <summary>Rows that hold both, and rows about the question that carry the time of asking.</summary>
    public IEnumerable<string> InRows(IEnumerable<PlainRow> rows)
    {
        foreach (var row in rows.Where(row => row.Holds(Question)))
        {
            if (row.Holds(Author))
            {
                yield return $"{row.Table} {row.Key} holds question and author";
            }

            if (row.Instants.Any(at => at >= From && at <= To))
            {
                yield return $"{row.Table} {row.Key} holds the time of asking";
            }
        }
    }

    /// <summary>Pages: one about the question must not know the author at all, nor the other way round; of lists each entry is looked at.</summary>
    public IEnumerable<string> InPage(string path, string text)
    {
        var shown = WebUtility.HtmlDecode(text);
        if (Holds(path, Question) && Holds(shown, Author))
        {
            yield return $"{path}, about the question, shows the author";
        }

        if (Holds(path, Author) && Holds(shown, Question))
        {
            yield return $"{path}, about the author, shows the question";
        }

        foreach (var entry in Regex.Split(shown, "<tr|<li|<section|\r\n").Where(entry => Holds(entry, Question) && Holds(entry, Author)))
        {
            yield return $"{path} shows both in one entry: {entry[..Math.Min(200, entry.Length)]}";
        }
    }

    /// <summary>A log line that knows either, or that somebody asked or came back, is one too many.</summary>
    public IEnumerable<string> InLog(IEnumerable<string> lines) =>
        lines.Where(line => Holds(line, Question) || Holds(line, Author) || Unlogged.Any(route => line.Contains(route, StringComparison.OrdinalIgnoreCase))).Select(line => $"log: {line}");

    /// <summary>Every page that links lead to from the console's home, and the export.</summary>
    public static async Task<IReadOnlyList<(string Path, string Text)>> WalkAsync(Visitor visitor, IEnumerable<string> also)
    {
        var pages = new List<(string, string)>();
        var seen = new HashSet<string>();
        var next = new Queue<string>(also.Prepend("/console"));
        while (next.TryDequeue(out var path))
        {
            if (!seen.Add(path) || seen.Count > 600)
            {
                continue;
            }

            var (status, text, _) = await visitor.GetAsync(path);
            if (status != HttpStatusCode.OK)
            {
                continue;
            }

            pages.Add((path, text));
            foreach (Match link in Regex.Matches(text, "href=\"(/console[^\"#?]*(\\?page=\\d+)?)[\"#?]"))
            {
                next.Enqueue(WebUtility.HtmlDecode(link.Groups[1].Value));
            }
        }

        return pages;
    }

    /// <summary>All rows of all tables of the model, sealed columns opened.</summary>
    public static async Task<IReadOnlyList<PlainRow>> RowsAsync(HuxinDb db)
    {
        var rows = new List<PlainRow>();
        foreach (var type in db.Model.GetEntityTypes())
        {
            var read = (Task<List<object>>)typeof(AuthorSearch).GetMethod(nameof(AllAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type.ClrType).Invoke(null, [db])!;
            foreach (var entity in await read)
            {
                var values = type.GetProperties().Where(property => property.PropertyInfo is not null).Select(property => property.PropertyInfo!.GetValue(entity)).Where(value => value is not null).ToList();
                rows.Add(new PlainRow(
                    type.GetTableName() ?? type.Name,
                    string.Join('/', type.FindPrimaryKey()!.Properties.Select(property => Convert.ToString(property.PropertyInfo!.GetValue(entity), CultureInfo.InvariantCulture))),
                    values.ConvertAll(value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
                    [.. values.OfType<DateTimeOffset>()]));
            }
        }

        return rows;
    }

    private static async Task<List<object>> AllAsync<TRow>(HuxinDb db)
        where TRow : class => [.. await db.Set<TRow>().IgnoreQueryFilters().AsNoTracking().ToListAsync()];

    private static bool Holds(string text, IEnumerable<string> marks) => marks.Any(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase));
}
