using Huxin.Documents.Reading;
using Huxin.Engine.Claims;

namespace Huxin.Documents.Resumes;

/// <summary>A claim read from an entry, and whether the words themselves told what is what.</summary>
internal sealed record Read<T>(T Claim, bool Sure)
{
    /// <summary>The cells the claim was read from.</summary>
    public IReadOnlyList<TextCell> Cells { get; init; } = [];
}

/// <summary>Reads employer, position, department and dates of the entries of a work section.</summary>
internal static class WorkReading
{
    public static IReadOnlyList<Read<WorkClaim>> Of(Section section)
    {
        var table = FormTable.Of(section.Lines);
        if (table.Count > 0)
        {
            return [.. table.Select(FromRow).OfType<Read<WorkClaim>>()];
        }

        var entries = Entries.Of(section.Lines);
        var read = new List<Read<WorkClaim>>();
        string? umbrella = null;
        var umbrellaAt = -1;
        IReadOnlyList<TextCell> umbrellaCells = [];
        Read<WorkClaim>? first = null;
        foreach (var entry in entries)
        {
            if (From(entry, section.Kind == SectionKind.Mixed) is not { } job)
            {
                continue;
            }

            var named = job.Claim.Name is not null && Recognisers.IsEmployer(job.Claim.Name);
            if (job.Claim.Position is null && job.Claim.Name is not null && entry.Body.Count == 0 && entries.Count > 1)
            {
                (umbrella, umbrellaAt, umbrellaCells, first) = (job.Claim.Name, read.Count, job.Cells, null);
            }
            else if (umbrella is not null && !named && job.Claim.Position is not null)
            {
                job = job with { Claim = job.Claim with { Name = umbrella }, Cells = [.. job.Cells, .. umbrellaCells] };
                if (first is null && umbrellaAt >= 0)
                {
                    // One position under the employer's own line: the line's dates are the job's.
                    first = job;
                    read[umbrellaAt] = job with { Claim = job.Claim with { StartDate = read[umbrellaAt].Claim.StartDate, EndDate = read[umbrellaAt].Claim.EndDate } };
                    continue;
                }

                if (umbrellaAt >= 0 && first is not null)
                {
                    // Several positions under it are several entries with dates of their own.
                    read[umbrellaAt] = first;
                    umbrellaAt = -1;
                }
            }
            else
            {
                umbrella = null;
            }

            read.Add(job);
        }

        return read;
    }

    private static Read<WorkClaim>? FromRow(FormRow row)
    {
        var name = row[LabelKind.Employer];
        var position = row[LabelKind.Position];
        if (string.IsNullOrEmpty(name) && string.IsNullOrEmpty(position))
        {
            return null;
        }

        var date = DateReading.Best(row[LabelKind.Period] ?? "");
        return new(new WorkClaim
        {
            Name = NullIfEmpty(name),
            Position = NullIfEmpty(position),
            Department = NullIfEmpty(row[LabelKind.Department]),
            StartDate = date?.Start,
            EndDate = date?.End,
            EmploymentType = TypeOf(position),
        }, true)
        { Cells = row.Cells };
    }

    private static Read<WorkClaim>? From(Entry entry, bool mixed)
    {
        var tokens = HeadTokens.Of(entry.Head)
            .Where(t => !Recognisers.IsPlace(t.Text) && t.Text.Any(char.IsLetter) && t.Label is not LabelKind.Period).ToList();
        var labelled = entry.Body.Take(4).SelectMany(Labels.In).ToList();
        var name = Labelled(LabelKind.Employer);
        var position = Labelled(LabelKind.Position);
        var free = tokens.Where(t => t.Label is null).ToList();
        var sure = true;

        var dateLine = entry.Head.ToList().FindIndex(l => entry.Date is not null && DateReading.In(l.Text).Count > 0);
        if (name is null)
        {
            // What stands on the date's line or before it is likelier than what follows, which may already tell of the work.
            name = Pick([.. free.Where(t => t.Line <= Math.Max(dateLine, 0))], IsName)?.Text;
            var beside = free.Where(t => t.Line <= Math.Max(dateLine, 0)).ToList();
            name ??= beside.Count >= 2 && beside.Any(t => Recognisers.IsPosition(t.Text)) ? null : Pick(free, IsName)?.Text;
        }

        if (position is null)
        {
            var found = Pick(free, t => t.Text != name && Recognisers.IsPosition(t.Text));
            position = found?.Text;
            var next = found is null ? -1 : free.IndexOf(found) + 1;
            if (next > 0 && next < free.Count && free[next].Line == found!.Line && free[next].Text != name
                && free[next].Text.Length < 24 && Recognisers.IsPosition(free[next].Text) && !free[next].Text.Any(Characters.IsHan))
            {
                position = $"{position} - {free[next].Text}";
            }
        }

        free = [.. free.Where(t => t.Text != name && !(position?.Contains(t.Text, StringComparison.Ordinal) ?? false) && !Recognisers.IsAside(t.Text))];
        var department = Labelled(LabelKind.Department) ?? Pick(free, t => Recognisers.IsDepartment(t.Text))?.Text;
        free = [.. free.Where(t => t.Text != department && Entries.Width(t.Text) <= 50)];
        var near = free.Where(t => t.Line <= Math.Max(dateLine, 0) + 1).ToList();

        if (name is null && near.Count > 0 && !(mixed && position is null))
        {
            var positionLine = position is null ? -1 : tokens.FirstOrDefault(t => t.Text == position)?.Line ?? -1;
            var guess = near.FirstOrDefault(t => t.Line <= Math.Max(dateLine, positionLine)) ?? near[0];
            (name, sure) = (guess.Text, false);
            near.Remove(guess);
        }

        if (position is null && name is not null && near.Count > 0 && !mixed
            && near.FirstOrDefault(t => t.Line <= Math.Max(dateLine, 0) + 1 && IsPositionLike(t.Text)) is { } other)
        {
            (position, sure) = (other.Text, false);
        }

        if ((name is null && position is null) || (entry.Date is null && (name is null || position is null)))
        {
            return null;
        }

        if (mixed && (name is null || !Recognisers.IsEmployer(name)) && !(position is not null && TypeOf(position) == "internship"))
        {
            return null;
        }

        return new(new WorkClaim
        {
            Name = name,
            Position = position,
            Department = department,
            EmploymentType = TypeOf(position),
            StartDate = entry.Date?.Start,
            EndDate = entry.Date?.End,
            Highlights = [.. entry.Body.Where(l => l.Bullet || Entries.Width(l.Text) > 24).Select(l => l.Text).Take(40)],
        }, sure && entry.Date is not null)
        { Cells = entry.Naming };

        bool IsName(Token token) =>
            Recognisers.IsEmployer(token.Text) && !Recognisers.IsAside(token.Text) && !token.Text.EndsWith('.') && Entries.Width(token.Text) <= 64;

        string? Labelled(LabelKind kind) =>
            tokens.FirstOrDefault(t => t.Label == kind)?.Text ?? NullIfEmpty(labelled.FirstOrDefault(l => l.Kind == kind)?.Value);
    }

    /// <summary>A part on the line of the date or before it is likelier than one after it.</summary>
    private static Token? Pick(IReadOnlyList<Token> tokens, Func<Token, bool> fits) => tokens.FirstOrDefault(fits);

    private static bool IsPositionLike(string text) =>
        !text.EndsWith("项目", StringComparison.Ordinal) && !text.EndsWith("系统", StringComparison.Ordinal)
        && !text.EndsWith("平台", StringComparison.Ordinal) && !text.Contains("://", StringComparison.Ordinal)
        && !text.Contains("经理", StringComparison.Ordinal) && Labels.KindOf(text) is null;

    private static string? TypeOf(string? position) =>
        position is null ? null
        : position.Contains("实习", StringComparison.Ordinal) || position.Contains("Intern", StringComparison.Ordinal)
          && !position.Contains("Internal", StringComparison.Ordinal) ? "internship"
        : position.Contains("兼职", StringComparison.Ordinal) || position.Contains("part-time", StringComparison.OrdinalIgnoreCase) ? "part-time"
        : null;

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
