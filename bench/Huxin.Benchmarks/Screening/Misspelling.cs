using Huxin.Engine.Claims;
using Huxin.Engine.Screening;

namespace Huxin.Benchmarks.Screening;

/// <summary>A query: an entry's name with so many typing errors, and the entry it is meant for.</summary>
internal sealed record AskedName(string Name, PartialDate? Birth, string EntryId)
{
    public int? BirthYear => Birth?.Year;
}

/// <summary>What is asked beside the name.</summary>
internal static class AskedBy
{
    public const string Name = "name";
    public const string Year = "name, birth year";
    public const string Date = "name, birth date";

    public static readonly string[] All = [Name, Year, Date];
}

/// <summary>
/// Typing errors. Latin: a letter put in, left out, another, or two exchanged. Chinese: a character another, in seven of ten cases one of the same
/// sound (as input methods offer them), otherwise a character of the given name that is any other.
/// </summary>
internal sealed class Misspelling(NameMill mill, Homophones homophones)
{
    public AskedName Of(ListEntry entry, int errors, Dice dice)
    {
        var han = entry.Name[0] > 0x2E80;
        var name = entry.Name;
        for (var i = 0; i < errors; i++)
        {
            name = han ? Character(name, entry.Name, dice) : Letter(name, dice);
        }

        return new AskedName(name, entry.Birth, entry.Id);
    }

    private string Character(string name, string original, Dice dice)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            var sound = dice.Share() < 0.7;
            var at = sound ? dice.Below(name.Length) : 1 + dice.Below(name.Length - 1);
            var other = sound ? homophones.Of(name[at], dice) : mill.Character(dice);
            if (other != name[at] && name[at] == original[at])
            {
                return string.Concat(name.AsSpan(0, at), other.ToString(), name.AsSpan(at + 1));
            }
        }

        return name;
    }

    private static string Letter(string name, Dice dice)
    {
        while (true)
        {
            var at = dice.Below(name.Length);
            var letter = (char)('a' + dice.Below(26));
            var wrong = dice.Below(4) switch
            {
                0 => name[at] == ' ' ? name : name.Remove(at, 1),
                1 => name.Insert(at, letter.ToString()),
                2 => name[at] == ' ' ? name : name[..at] + letter + name[(at + 1)..],
                _ => at + 1 < name.Length && name[at] != ' ' && name[at + 1] != ' ' ? name[..at] + name[at + 1] + name[at] + name[(at + 2)..] : name,
            };
            if (!string.Equals(wrong, name, StringComparison.OrdinalIgnoreCase))
            {
                return wrong;
            }
        }
    }
}
