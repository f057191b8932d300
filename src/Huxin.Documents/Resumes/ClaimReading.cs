using Huxin.Documents.Reading;
using Huxin.Engine.Claims;

namespace Huxin.Documents.Resumes;

/// <summary>Lines of a résumé → claims. Only what the product may ask is looked for; forbidden details (rule R3) have no field to enter.</summary>
internal static class ClaimReading
{
    public static (ClaimSet Claims, IReadOnlyList<string> LowConfidence, IReadOnlyDictionary<string, ClaimPlace> Places) From(IReadOnlyList<TextLine> lines)
    {
        lines = WrappedDates.Join(lines);
        var sections = Sections.Of(lines);
        var own = sections.Where(s => s.Kind != SectionKind.OtherPeople).ToList();
        var low = new List<string>();

        var work = own.Where(s => s.Kind is SectionKind.Work or SectionKind.Mixed).SelectMany(WorkReading.Of)
            .DistinctBy(w => (w.Claim.Name, w.Claim.Position, w.Claim.StartDate, w.Claim.EndDate)).ToList();
        var education = own.Where(s => s.Kind == SectionKind.Education).SelectMany(EducationReading.Of)
            .DistinctBy(e => (e.Claim.Institution, e.Claim.Area, e.Claim.StudyType, e.Claim.EndDate)).ToList();
        var head = own.Where(s => s.Kind is SectionKind.Head or SectionKind.Personal or SectionKind.Contact or SectionKind.Summary or SectionKind.Objective)
            .SelectMany(s => s.Lines).ToList();
        if (education.Count == 0)
        {
            education = LabelledStudy(own, head);
        }

        Doubtful(low, work, "work");
        Doubtful(low, education, "education");
        var basics = Basics(own, head, lines, low);
        var places = Places(basics, head, lines, work, education);
        low.AddRange(places.Doubtful.Where(path => !low.Exists(whole => path.StartsWith(whole, StringComparison.Ordinal))));
        return (new ClaimSet
        {
            Basics = basics,
            Work = [.. work.Select(w => w.Claim)],
            Education = [.. education.Select(e => e.Claim)],
            Skills = [.. Lists(own, SectionKind.Skills).Select(s => new SkillClaim { Name = s })],
            Certificates = [.. Lists(own, SectionKind.Certificates).Select(c => new CertificateClaim { Name = c, Date = DateReading.Single(c) })],
            Projects = [.. own.Where(s => s.Kind == SectionKind.Projects).SelectMany(Projects)],
        }, low, places.Found);
    }

    private static ClaimPlaces Places(
        Basics basics, List<TextLine> head, IReadOnlyList<TextLine> lines, List<Read<WorkClaim>> work, List<Read<EducationClaim>> education)
    {
        var places = new ClaimPlaces();
        List<TextCell> cells = [.. head.Concat(lines).SelectMany(line => line.Cells)];
        places.Add("basics/name", basics.Name, cells);
        places.Add("basics/email", basics.Email, cells);
        places.Add("basics/phone", basics.Phone, cells);
        places.Add("basics/birthDate", basics.BirthDate, cells);
        places.Add("basics/idNumber", basics.IdNumber, cells);
        for (var i = 0; i < work.Count; i++)
        {
            places.Add("work", i, work[i].Claim, work[i].Cells);
        }

        for (var i = 0; i < education.Count; i++)
        {
            places.Add("education", i, education[i].Claim, education[i].Cells);
        }

        return places;
    }

    private static List<Read<EducationClaim>> LabelledStudy(List<Section> own, List<TextLine> head)
    {
        // A long value may run on: a label line that ends in an open date takes the next line with it.
        var joined = new List<TextLine>();
        foreach (var line in head)
        {
            if (joined.Count > 0 && joined[^1].Text.TrimEnd().EndsWith('-'))
            {
                joined[^1] = TextLine.Of($"{joined[^1].Text}{line.Text}");
            }
            else
            {
                joined.Add(line);
            }
        }

        var study = EducationReading.FromLabels([.. joined.SelectMany(Labels.In)]);
        if (study is null)
        {
            // "本科/某大学" on a line of its own.
            study = joined.Where(l => Degrees.LevelOf(l.Text) is not null && Recognisers.IsSchool(l.Text) && Entries.Width(l.Text) < 60)
                .SelectMany(l => EducationReading.Of(new Section(SectionKind.Education, "", [TextLine.Of(l.Text.Replace("/", "  ", StringComparison.Ordinal))])))
                .FirstOrDefault();
        }

        return study is null ? [] : [study with { Cells = [.. head.SelectMany(line => line.Cells)] }];
    }

    private static void Doubtful<T>(List<string> low, List<Read<T>> read, string section)
    {
        for (var i = 0; i < read.Count; i++)
        {
            if (!read[i].Sure)
            {
                low.Add($"{section}/{i}");
            }
        }
    }

    private static Basics Basics(List<Section> own, List<TextLine> head, IReadOnlyList<TextLine> lines, List<string> low)
    {
        var name = NameReading.Read(head.Count > 0 ? head : lines) ?? NameReading.Read([.. lines.Take(20)]);
        if (name is { Sure: false })
        {
            low.Add("basics/name");
        }

        var everything = own.SelectMany(s => s.Lines).ToList();
        var labels = head.SelectMany(l => Labels.In(l).TakeWhile(x => x.Kind != LabelKind.OtherPerson)).ToList();
        string? Value(LabelKind kind) => labels.FirstOrDefault(l => l.Kind == kind && l.Value.Length > 0)?.Value;
        return new Basics
        {
            Name = name?.Name,
            Email = Contacts.Email(everything),
            Phone = Contacts.Phone(head) ?? Contacts.Phone([.. everything.Except(head)]),
            BirthDate = Value(LabelKind.BirthDate) is { } born ? DateReading.Single(born) : null,
            IdNumber = Value(LabelKind.IdNumber) is { Length: 18 } id ? id : null,
            FormerNames = Value(LabelKind.FormerName) is { } former ? [former] : null,
            Location = Value(LabelKind.Address) is { Length: < 60 } address ? new Location { Address = address } : null,
        };
    }

    private static IEnumerable<string> Lists(List<Section> own, SectionKind kind) =>
        own.Where(s => s.Kind == kind).SelectMany(s => s.Lines).Select(l => l.Text).Where(t => t.Length is > 1 and < 200).Take(40);

    private static IEnumerable<ProjectClaim> Projects(Section section) =>
        Entries.Of(section.Lines).Where(e => e.Date is not null && e.Head.Count > 0).Select(e => new ProjectClaim
        {
            Name = HeadTokens.Of(e.Head) is [var first, ..] ? first.Text : null,
            StartDate = e.Date?.Start,
            EndDate = e.Date?.End,
            Highlights = [.. e.Body.Where(l => l.Bullet).Select(l => l.Text).Take(20)],
        }).Where(p => p.Name is not null);
}
