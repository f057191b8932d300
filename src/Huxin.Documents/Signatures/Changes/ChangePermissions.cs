using Huxin.Documents.Signatures.Pdf;

namespace Huxin.Documents.Signatures.Changes;

/// <summary>What may change after a signature.</summary>
internal enum ChangeLevel
{
    /// <summary>DocMDP 1: nothing but what lets the signature be checked later.</summary>
    None = 1,

    /// <summary>DocMDP 2: forms may be filled in and signed.</summary>
    Forms = 2,

    /// <summary>DocMDP 3: annotations as well, and they may be changed and removed.</summary>
    Annotations = 3,

    /// <summary>Nobody said: forms may be filled in and signed and annotations added, but what was there stays.</summary>
    Unsaid = 4,
}

/// <summary>
/// The permissions in force at a signature: DocMDP of a certification signature (ISO 32000-2 §12.8.2.2), the lock of the signature's own
/// field, and FieldMDP (§12.8.2.4).
/// </summary>
internal sealed class ChangePermissions
{
    private readonly List<(string Action, IReadOnlyList<string> Fields)> locks = [];

    public ChangePermissions(PdfFile signed, PdfDictionary signature, PdfDictionary? field)
    {
        var certification = signed.Dictionary(signed.Dictionary(signed.Catalog?["Perms"])?["DocMDP"]);
        foreach (var dictionary in new[] { certification, signature })
        {
            foreach (var reference in signed.Items(dictionary?["Reference"]).Select(signed.Dictionary))
            {
                var parameters = signed.Dictionary(reference?["TransformParams"]);
                switch (signed.Name(reference?["TransformMethod"]))
                {
                    case "DocMDP":
                        Restrict(signed.Whole(parameters?["P"]) ?? 2);
                        break;
                    case "FieldMDP" when dictionary == signature && parameters is not null:
                        Lock(signed, parameters);
                        break;
                }
            }
        }

        if (signed.Dictionary(field?["Lock"]) is { } ownLock)
        {
            Lock(signed, ownLock);
            if (signed.Whole(ownLock["P"]) is { } level)
            {
                Restrict(level);
            }
        }
    }

    public ChangeLevel Level { get; private set; } = ChangeLevel.Unsaid;

    public bool Locks(string field) => locks.Any(l => l.Action switch
    {
        "All" => true,
        "Include" => l.Fields.Any(f => IsOrHolds(f, field)),
        "Exclude" => !l.Fields.Any(f => IsOrHolds(f, field)),
        _ => false,
    });

    private static bool IsOrHolds(string named, string field) =>
        field == named || field.StartsWith(named + ".", StringComparison.Ordinal);

    private void Restrict(int level)
    {
        var stated = level is 1 or 3 ? (ChangeLevel)level : ChangeLevel.Forms;
        Level = stated < Level ? stated : Level;
    }

    private void Lock(PdfFile signed, PdfDictionary parameters) =>
        locks.Add((signed.Name(parameters["Action"]) ?? "", [.. signed.Items(parameters["Fields"]).Select(signed.Text).OfType<string>()]));
}
