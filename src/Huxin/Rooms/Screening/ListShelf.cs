using System.Collections.Concurrent;
using System.Text;
using Huxin.Engine;
using Huxin.Engine.Screening;

namespace Huxin.Rooms.Screening;

/// <summary>
/// The lists in memory, ready to be asked. A version is immutable and is put on the shelf whole: whoever asks during an import gets the version
/// before, whoever asks after it the new one. A node that has not read a version yet reads it when first asked.
/// </summary>
internal sealed class ListShelf(ListParts parts)
{
    private readonly ConcurrentDictionary<Guid, Lazy<ScreeningList>> versions = new();

    public ScreeningList Take(Guid organization, Guid version, int? keepMonths) => versions.GetOrAdd(version, _ => new(() =>
    {
        using var stream = parts.Open(organization, version);
        return Read(stream, keepMonths, _ => { }).Value;
    })).Value;

    public void Put(Guid version, ScreeningList list) => versions[version] = new(list);

    public void Drop(Guid version) => versions.TryRemove(version, out _);

    /// <summary>Reads a list. Lines about anything but public court records are bad lines (R3, R6).</summary>
    public static Outcome<ScreeningList> Read(Stream stream, int? keepMonths, Action<BadLine> bad)
    {
        using var text = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        var csv = ListCsv.Open(text);
        if (!csv.Ok)
        {
            return csv.Refusal;
        }

        var list = ScreeningList.Build(csv.Value.Entries(bad, Allowed).Select(entry => entry with
        {
            Kind = RiskKinds.CodeOf(entry.Kind),
            Expires = keepMonths is { } months && entry.Published is { } published ? published.Last.AddMonths(months) : entry.Expires,
        }));
        return list.Count == 0 ? ScreeningRefusals.NoEntries : list;
    }

    private static Refusal? Allowed(ListEntry entry) => RiskKinds.CodeOf(entry.Kind) is null ? ScreeningRefusals.KindNotAllowed : null;
}
