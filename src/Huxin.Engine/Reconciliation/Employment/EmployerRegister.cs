namespace Huxin.Engine.Reconciliation.Employment;

/// <summary>Which employer a name means, with the help of the employer register: former names, aliases, groups, founding.</summary>
internal sealed class EmployerRegister(IReadOnlyList<RegistryRecord> records)
{
    private readonly Dictionary<string, EmployerName> names = new(StringComparer.Ordinal);

    /// <summary>The nearest relation of any name the one states, a former one included, to any of the other.</summary>
    public Kinship Relation(string? a, string? b)
    {
        var (mine, theirs) = (EmployerName.Stated(a).ToList(), EmployerName.Stated(b).ToList());
        return mine.Count < 2 && theirs.Count < 2 ? OfOne(a, b)
            : mine.SelectMany(_ => theirs, OfOne).DefaultIfEmpty(Kinship.None).Max();
    }

    private Kinship OfOne(string? a, string? b)
    {
        var direct = EmployerName.Compare(Name(a), Name(b));
        if (direct == Kinship.Same)
        {
            return direct;
        }

        var (mine, theirs) = (Find(a), Find(b));
        if (mine is not null && ReferenceEquals(mine, theirs))
        {
            return Kinship.Same;
        }

        if (mine is not null && theirs is not null)
        {
            // Two companies of the register are two companies; a stated group joins them.
            return mine.Group is not null && (mine.Group == theirs.Group || EmployerName.Compare(Name(mine.Group), Name(theirs.Name)) != Kinship.None) ? Kinship.Group
                : theirs.Group is not null && EmployerName.Compare(Name(theirs.Group), Name(mine.Name)) != Kinship.None ? Kinship.Group
                : direct;
        }

        var known = mine ?? theirs;
        return known?.Group is not null && EmployerName.Compare(Name(known.Group), Name(mine is null ? a : b)) != Kinship.None ? Kinship.Group : direct;
    }

    public EmployerName Name(string? name) => names.TryGetValue(name ?? "", out var known) ? known : names[name ?? ""] = EmployerName.Of(name);

    public string Key(string? name) => Find(name)?.Name ?? Name(name).Folded;

    /// <summary>The register's entry of a name: its own, a former one or an alias; null when it is not there.</summary>
    public RegistryRecord? Find(string? name) => string.IsNullOrWhiteSpace(name) ? null
        : records.FirstOrDefault(r => All(r).Any(n => Name(n).Folded == Name(name).Folded))
            ?? records.FirstOrDefault(r => All(r).Any(n => EmployerName.Compare(Name(n), Name(name)) == Kinship.Same));

    private static IEnumerable<string?> All(RegistryRecord r) => [r.Name, .. r.FormerNames ?? [], .. r.Aliases ?? []];
}
