using Huxin.Engine.Claims;

namespace Huxin.Engine.Reconciliation.Employment;

/// <summary>What referees and public profiles say of the same jobs: title, dates, conduct, denial. Where a register spoke on dates, it decides.</summary>
internal static class WitnessRules
{
    public static void Check(CaseFile file)
    {
        var statements = new List<(WorkEntry Entry, string? Position, Evidence Evidence)>();
        foreach (var (name, source) in file.Referees)
        {
            Referee(file, name, source, statements);
        }

        foreach (var (name, source) in file.Profiles)
        {
            Profile(file, name, source.Claims!, statements);
        }

        foreach (var group in statements.GroupBy(s => s.Entry))
        {
            Titles(file, group.Key, group.Select(s => (s.Position, s.Evidence)).ToList());
        }
    }

    private static void Referee(CaseFile file, string name, CaseSource source, List<(WorkEntry, string?, Evidence)> statements)
    {
        var answers = source.Answers!;
        var evidence = new Evidence(name, FindingJson.Of(answers));
        var entries = file.Work.Where(w => !w.Impossible && file.Employers.Relation(w.Claim.Name, source.Employer) == Kinship.Same).ToList();
        entries = entries.Count > 0 ? entries : file.Work.Where(w => !w.Impossible && file.Employers.Relation(w.Claim.Name, source.Employer) == Kinship.Group).ToList();
        var entry = entries.OrderByDescending(w => Likeness(w, answers)).ThenBy(w => w.Index).FirstOrDefault();
        if (answers.Conduct == "concern")
        {
            file.Add("reference.conduct-concern", "work", entry?.Index, entry is null ? null : FindingJson.Of(entry.Claim), [evidence],
                new Sentence($"{source.Employer}的{FindingText.Source(name).Zh}反映操守方面的问题：{answers.Note ?? "未写明细节"}", $"{FindingText.Source(name).En} at {source.Employer} reports a conduct concern: {answers.Note ?? "no details"}"),
                new Sentence($"{source.Employer}的证明人提到操守方面的一件事，您愿意说说当时的情况吗？", $"A referee at {source.Employer} mentioned a matter of conduct. Would you tell what happened?"), confidence: 0.9);
        }

        if (entry is null)
        {
            return;
        }

        if (answers.Employed == false)
        {
            if (!file.Has("employment.unconfirmed", "work", entry.Index))
            {
                file.Add("employment.unconfirmed", "work", entry.Index, FindingJson.Of(entry.Claim), [evidence],
                    new Sentence($"{source.Employer}的{FindingText.Source(name).Zh}表示没有这段任职。", $"{FindingText.Source(name).En} at {source.Employer} says there was no such employment."),
                    new Sentence($"您简历写在{entry.Claim.Name}任{entry.Claim.Position}，对方表示没有这段任职，能否说明？", $"Your résumé states a job at {entry.Claim.Name}; the employer says there was none. Could you explain?"), confidence: 0.9);
            }

            return;
        }

        if (!RegisterSpoke(entry))
        {
            // The referee may give the time of one post or of all posts in a row; another time at the same employer is not meant.
            var tenure = Tenure.Of(file, entries).Find(t => t.Entries.Contains(entry)) ?? new Tenure(entry);
            PeriodRule.Check(file, Nearer(entry, tenure.Earliest, w => w.Claim.StartDate, answers.StartDate),
                Nearer(tenure.Latest, entry, w => w.Claim.EndDate, answers.EndDate), answers.StartDate, answers.EndDate, [evidence]);
        }

        entry.Confirmed = true;
        entry.Support.Add(evidence);
        statements.Add((entry, answers.Position, evidence));
    }

    private static WorkEntry Nearer(WorkEntry a, WorkEntry b, Func<WorkEntry, PartialDate?> date, PartialDate? stated) =>
        stated is { } s && date(b) is { } y && (date(a) is not { } x || Months.Apart(y, s) < Months.Apart(x, s)) ? b : a;

    private static void Profile(CaseFile file, string name, ClaimSet profile, List<(WorkEntry, string?, Evidence)> statements)
    {
        var entries = file.Work.Where(w => !w.Impossible).ToList();
        var others = profile.Work;
        var pairs = Assignment.Best(entries.Count, others.Count, (i, j) =>
        {
            var kinship = file.Employers.Relation(entries[i].Claim.Name, others[j].Name);
            var (mine, theirs) = (entries[i].Wide(file.Now), Span.Wide(others[j].StartDate, others[j].EndDate, file.Now));
            var overlap = mine is { } a && theirs is { } b ? a.Share(b) : 0.3;
            return kinship == Kinship.None || overlap <= 0 ? 0 : (kinship == Kinship.Same ? 10 : 4) + (10 * overlap) + JobTitle.Likeness(entries[i].Claim.Position, others[j].Position);
        });
        for (var i = 0; i < entries.Count; i++)
        {
            if (pairs[i] < 0)
            {
                continue;
            }

            var (entry, other) = (entries[i], others[pairs[i]]);
            var evidence = new Evidence(name, FindingJson.Of(other));
            var single = others.Count(o => file.Employers.Relation(o.Name, entry.Claim.Name) != Kinship.None) == 1
                && entries.Count(e => file.Employers.Relation(e.Claim.Name, entry.Claim.Name) != Kinship.None) == 1;
            if (!RegisterSpoke(entry) && single)
            {
                PeriodRule.Check(file, entry, entry, other.StartDate, other.EndDate, [evidence]);
            }

            entry.Support.Add(evidence);
            statements.Add((entry, other.Position, evidence));
        }
    }

    private static bool RegisterSpoke(WorkEntry entry) => entry.Support.Exists(e => e.Source == "registry:social-insurance");

    private static double Likeness(WorkEntry entry, RefereeAnswers answers) => JobTitle.Likeness(entry.Claim.Position, answers.Position)
        + (answers.StartDate is { } s && entry.Claim.StartDate is { } mine ? 5.0 / (1 + Months.Apart(mine, s)) : 0)
        + (answers.EndDate is { } e && entry.Claim.EndDate is { } end ? 5.0 / (1 + Months.Apart(end, e)) : 0)
        + (entry.Claim.EndDate is null ? 0.5 : 0);

    private static void Titles(CaseFile file, WorkEntry entry, List<(string? Position, Evidence Evidence)> said)
    {
        var mine = JobTitle.Of(entry.Claim.Position);
        var lower = said.Where(s => mine.IsAbove(JobTitle.Of(s.Position))).ToList();
        var other = said.Where(s => mine.OtherFunction(JobTitle.Of(s.Position))).ToList();
        var (code, found) = lower.Count > 0 ? ("employment.title-inflated", lower) : ("employment.title-mismatch", other);
        if (found.Count == 0)
        {
            return;
        }

        var (source, position) = (FindingText.Source(found[0].Evidence.Source), found[0].Position);
        file.Add(code, "work", entry.Index, FindingJson.Of(entry.Claim), found.Select(f => f.Evidence),
            new Sentence($"{entry.Claim.Name}：简历写{entry.Claim.Position}，{source.Zh}显示{position}。", $"{entry.Claim.Name}: the résumé states {entry.Claim.Position}, {source.En} shows {position}."),
            new Sentence($"您简历写{entry.Claim.Name}{entry.Claim.Position}，{source.Zh}显示{position}，能否说明？", $"Your résumé states {entry.Claim.Position} at {entry.Claim.Name}; {source.En} shows {position}. Could you explain?"), confidence: 0.9);
    }
}
