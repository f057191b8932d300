using System.Text;
using System.Text.RegularExpressions;

namespace Huxin.Documents.Certificates;

/// <summary>What a label on a certificate asks for.</summary>
internal enum Item
{
    /// <summary>A known label whose value is not read; it ends the value before it.</summary>
    Ignored,
    Name,
    IdNumber,
    Institution,
    Area,
    Discipline,
    Award,
    Level,
    Mode,
    Category,
    StartDate,
    EndDate,
    Conclusion,
    Enrolment,
    CertificateNumber,
    DegreeNumber,
    VerificationCode,
    Employer,
    Position,
    Issued,
    CreditCode,
    LegalRepresentative,
    Founded,
    Term,
    Status,
    Agency,
    Place,
    Period,
    From,
    To,
    PaidOn,
}

/// <summary>A label where it stands in a cell.</summary>
/// <param name="Item">What it asks for.</param>
/// <param name="At">Where it begins.</param>
/// <param name="Until">Where its value begins, colon and blanks passed.</param>
/// <param name="Sure">It begins the cell, follows a blank or mark, or is part of no other word; another may be the end of one (录用日期).</param>
/// <param name="Marked">It has a colon or is all that stands in its cell.</param>
/// <param name="Apart">It begins the cell or follows a blank: no word of a sentence.</param>
internal readonly record struct FormLabel(Item Item, int At, int Until, bool Sure, bool Marked, bool Apart);

/// <summary>
/// The labels of one kind of certificate. Blanks within a label, brackets of any form, or left out, and colons make no difference;
/// the longest label counts.
/// </summary>
internal sealed class LabelSet
{
    private readonly List<Item> items = [];
    private readonly List<bool> distinct = [];
    private readonly Regex pattern;

    /// <param name="rows">For each item its labels, parted by blanks; <c>!</c> behind a label: it is part of no other word; <c>_</c> stands for a blank.</param>
    public LabelSet(params (Item Item, string Labels)[] rows)
    {
        var labels = rows.SelectMany(row => row.Labels.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(label => (row.Item, Label: label)))
            .OrderByDescending(row => row.Label.TrimEnd('!').Length).ToList();
        var text = new StringBuilder();
        for (var i = 0; i < labels.Count; i++)
        {
            var label = labels[i].Label.TrimEnd('!').Replace('_', ' ');
            items.Add(labels[i].Item);
            distinct.Add(labels[i].Label.EndsWith('!') || (label.Length >= 4 && !char.IsAsciiLetter(label[0])));
            text.Append(i > 0 ? "|" : "").Append("(?<l").Append(i).Append('>').Append(Pattern(label)).Append(')');
        }

        pattern = new Regex($@"(?:{text})(?<after>\s*[(（][章盖公签][^)）]{{0,4}}[)）])?(?<mark>\s*[:．.。](?!\d)\s*|\s*为:\s*|\s*)",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(2));
    }

    /// <summary>The labels in a cell's text, in order.</summary>
    public IReadOnlyList<FormLabel> In(string text)
    {
        var found = new List<FormLabel>();
        foreach (Match match in pattern.Matches(text))
        {
            var index = Enumerable.Range(0, items.Count).First(i => match.Groups[$"l{i}"].Success);
            var end = match.Index + match.Length;
            var colon = match.Groups["mark"].Value.Trim().Length > 0;
            var latin = char.IsAsciiLetter(match.Value[0]);
            var begins = match.Index == 0 || !char.IsLetterOrDigit(text[match.Index - 1]);
            var sure = latin ? begins && (colon || match.Index == 0) : begins || distinct[index];
            found.Add(new FormLabel(items[index], match.Index, end, sure, colon || (match.Index == 0 && end >= text.Length), match.Index == 0 || char.IsWhiteSpace(text[match.Index - 1])));
        }

        return found;
    }

    /// <summary>Whether the text is one label and nothing else.</summary>
    public bool Is(string text) => text.Length is > 1 and < 30 && In(text) is [var only] && only.At == 0 && only.Until == text.Length;

    private static string Pattern(string label) => string.Join(@"\s*", label.Select(c => c switch
    {
        '(' => @"[(（〔\[【]?",
        ')' => @"[)）〕\]】]?",
        ' ' => @"\s+",
        '/' => @"[/／、]?",
        _ => Regex.Escape($"{c}"),
    }));
}
