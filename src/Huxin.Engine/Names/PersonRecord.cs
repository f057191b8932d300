namespace Huxin.Engine.Names;

/// <summary>A person as a list states one; every field but the id may be empty, misspelt or in the wrong place.</summary>
/// <param name="Id">The list's own id.</param>
/// <param name="Given">Given name, Latin letters or Hanzi.</param>
/// <param name="Surname">Family name, Latin letters or Hanzi.</param>
/// <param name="Birth">Date of birth as it was written: 19850302, 1985-03-02, 2/3/1985.</param>
public sealed record PersonRecord(string Id, string Given, string Surname, string Birth)
{
    /// <summary>A whole name cut in two: the first character of Hanzi (two of a compound surname), the last word of Latin letters, is the family's.</summary>
    public static PersonRecord OfName(string id, string name, string birth)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = name.Trim();
        if (text.Any(Wording.Hanzi.Is))
        {
            var bare = EmployerText.Fold(text);
            var length = bare.Length > 3 || (bare.Length == 3 && Compound(bare[..2])) ? 2 : Math.Min(1, bare.Length);
            return new PersonRecord(id, bare[length..], bare[..length], birth);
        }

        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0)
        {
            return new PersonRecord(id, text[(comma + 1)..].Trim(), text[..comma].Trim(), birth);
        }

        var space = text.LastIndexOf(' ');
        return space < 0 ? new PersonRecord(id, "", text, birth) : new PersonRecord(id, text[..space].Trim(), text[(space + 1)..], birth);
    }

    private static bool Compound(string surname) =>
        surname is "欧阳" or "司马" or "上官" or "诸葛" or "司徒" or "东方" or "独孤" or "南宫" or "夏侯" or "皇甫" or "尉迟" or "公孙" or "慕容" or "令狐" or "宇文" or "长孙" or "端木" or "轩辕";
}
