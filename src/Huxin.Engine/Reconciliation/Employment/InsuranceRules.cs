namespace Huxin.Engine.Reconciliation.Employment;

/// <summary>The résumé's jobs beside the social-insurance record: who paid, when, and what the résumé leaves out.</summary>
internal static class InsuranceRules
{
    private const int LeastUndisclosed = 3;
    private const int Adjoining = 2;

    public static void Check(CaseFile file)
    {
        var usable = file.Work.Where(w => !w.Impossible && !string.IsNullOrWhiteSpace(w.Claim.Name)).ToList();
        if (file.Failed("social-insurance"))
        {
            foreach (var entry in usable.Where(w => w.Scope != EmploymentScope.Outside))
            {
                Unverifiable(file, entry, new Sentence("社保记录暂时无法查询", "social insurance could not be reached"));
            }
        }

        if (!file.Answered("social-insurance"))
        {
            return;
        }

        var spells = InsuranceSpell.Join(file);
        var tenures = Tenure.Of(file, usable.Where(w => w.Scope != EmploymentScope.Outside));
        Attach(file, tenures, spells);
        foreach (var spell in spells.Where(s => !s.Used && file.Work.Any(w => Tells(file, w, s))))
        {
            spell.Used = true;
        }

        foreach (var tenure in tenures.Where(t => t.Spells.Count > 0))
        {
            Confirmed(file, tenure, tenures);
        }

        foreach (var tenure in tenures.Where(t => t.Spells.Count == 0))
        {
            Missing(file, tenure, spells, tenures);
        }

        foreach (var spell in spells.Where(s => !s.Used && s.Span.Length >= LeastUndisclosed))
        {
            Undisclosed(file, spell);
        }
    }

    /// <summary>
    /// Gives every spell to the employments it belongs to: the same employer first, then the group, then an agency that paid for it.
    /// A group that paid for a part adds to what the employer paid itself; where it paid for longer, the employer's own rows tell the dates.
    /// </summary>
    private static void Attach(CaseFile file, List<Tenure> tenures, List<InsuranceSpell> spells)
    {
        Join(Kinship.Same);
        foreach (var spell in spells.Where(s => !s.Used))
        {
            // Paid by the claimed employer, but at another time: an employment without any row of its own is that one, misdated.
            var nearest = tenures.Where(t => t.Spells.Count == 0 && Related(t, spell, Kinship.Same)).MinBy(t => t.Wide(file.Now).Apart(spell.Span));
            nearest?.Spells.Add(spell);
            spell.Used = nearest is not null;
        }

        Join(Kinship.Group);
        foreach (var spell in spells.Where(s => !s.Used && file.Employers.Name(s.Employer).IsAgency))
        {
            foreach (var tenure in tenures.Where(t => 2 * t.Wide(file.Now).Overlap(spell.Span) >= Math.Min(spell.Span.Length, t.Wide(file.Now).Length)))
            {
                tenure.Spells.Add(spell);
                spell.Used = true;
            }
        }

        void Join(Kinship kinship)
        {
            foreach (var spell in spells.Where(s => !s.Used))
            {
                var homes = tenures.Where(t => Related(t, spell, kinship) && t.Wide(file.Now).Overlap(spell.Span) is > 0 and var months
                    && (kinship == Kinship.Same || t.Spells.Count == 0 || spell.Span.Length - months <= 1)).ToList();
                homes.ForEach(t => t.Spells.Add(spell));
                spell.Used = homes is not [];
            }
        }

        bool Related(Tenure tenure, InsuranceSpell spell, Kinship kinship) =>
            tenure.Entries.Exists(e => file.Employers.Relation(e.Claim.Name, spell.Employer) == kinship);
    }

    /// <summary>An entry that no rule compares (an internship, broken dates) or the group's second row still tells of a spell in or beside its time.</summary>
    private static bool Tells(CaseFile file, WorkEntry entry, InsuranceSpell spell) =>
        file.Employers.Relation(entry.Claim.Name, spell.Employer) != Kinship.None
        && (entry.Impossible || entry.Wide(file.Now) is not { } span || span.Apart(spell.Span) <= Adjoining);

    private static void Confirmed(CaseFile file, Tenure tenure, List<Tenure> all)
    {
        var evidence = tenure.Spells.SelectMany(s => s.Evidence).ToList();
        foreach (var entry in tenure.Entries)
        {
            entry.Confirmed = true;
            entry.Support.AddRange(evidence);
        }

        var shared = tenure.Spells.Exists(s => all.Exists(t => t != tenure && t.Spells.Contains(s)));
        if (!shared)
        {
            PeriodRule.Check(file, tenure.Earliest, tenure.Latest,
                tenure.Spells.MinBy(s => s.From)!.Begin, tenure.Spells.MaxBy(s => s.To)!.End, evidence, register: true);
        }
    }

    private static void Missing(CaseFile file, Tenure tenure, List<InsuranceSpell> spells, List<Tenure> all)
    {
        var entry = tenure.Earliest;
        var wide = tenure.Wide(file.Now);
        if (entry.Scope == EmploymentScope.Abroad)
        {
            foreach (var abroad in tenure.Entries)
            {
                Unverifiable(file, abroad, new Sentence("在境外任职，国内社保无从得知", "work abroad, which domestic social insurance cannot know"));
            }

            return;
        }

        // A job begun this month or last has not reached the register yet; one wholly before the founding is that finding.
        var begun = tenure.Entries.Min(e => e.Claim.StartDate?.LastMonth ?? 0);
        if (file.Now - begun <= 1 || file.Has("employment.before-founding", "work", entry.Index))
        {
            return;
        }

        // What another of the résumé's jobs explains is not somebody else's payment in this one's time.
        int Foreign(InsuranceSpell s) => wide.Months.Intersect(s.Span.Months)
            .Except(all.Where(t => t.Spells.Contains(s)).SelectMany(t => t.Wide(file.Now).Months)).Count();
        var others = spells.Where(s => Foreign(s) > 0).ToList();
        var covered = others.Sum(Foreign);
        if (covered * 2 >= Sure(tenure, wide))
        {
            var claimed = others.Exists(s => s.Used);
            others.ForEach(s => s.Used = true);
            if (file.Employers.Name(tenure.Employer).IsLatin && !claimed)
            {
                // An English name that nothing translates may well be the recorded employer's.
                return;
            }

            var names = string.Join("、", others.Select(s => s.Employer).Distinct());
            file.Add("employment.employer-mismatch", "work", entry.Index, FindingJson.Of(entry.Claim), others.SelectMany(s => s.Evidence),
                new Sentence($"简历写 {entry.Claim.StartDate} 至 {entry.Claim.EndDate?.ToString() ?? "今"} 在{tenure.Employer}，社保记录这段时间的缴费单位是{names}（{covered} 个月）。",
                    $"The résumé states {tenure.Employer} from {entry.Claim.StartDate} to {entry.Claim.EndDate?.ToString() ?? "now"}; social insurance records {names} ({covered} months)."),
                new Sentence($"您简历写{tenure.Employer}{entry.Claim.Position}，社保显示由{names}缴纳，能否说明？", $"Your résumé states {tenure.Employer}; social insurance was paid by {names}. Could you explain?"));
            return;
        }

        file.Add("employment.unconfirmed", "work", entry.Index, FindingJson.Of(entry.Claim), [new Evidence("registry:social-insurance", null)],
            new Sentence($"社保记录已答复，没有{tenure.Employer}（{entry.Claim.StartDate} 至 {tenure.Latest.Claim.EndDate?.ToString() ?? "今"}，约 {wide.Length} 个月）的缴费。",
                $"Social insurance answered and knows no contributions by {tenure.Employer} ({entry.Claim.StartDate} to {tenure.Latest.Claim.EndDate?.ToString() ?? "now"}, about {wide.Length} months)."),
            new Sentence($"您简历写在{tenure.Employer}任{entry.Claim.Position}，社保没有这段缴费，能否说明并提供劳动合同或工资流水？", $"Your résumé states a job at {tenure.Employer}; social insurance shows none. Could you explain, and provide a contract or pay slips?"), confidence: 0.9);
    }

    /// <summary>Months the claim certainly covers; year-only dates leave little that is certain.</summary>
    private static int Sure(Tenure tenure, Span wide)
    {
        var last = tenure.Latest.Claim.EndDate?.FirstMonth ?? wide.Last;
        return Math.Max(1, last - (tenure.Earliest.Claim.StartDate?.LastMonth ?? last) + 1);
    }

    private static void Undisclosed(CaseFile file, InsuranceSpell spell)
    {
        file.Undisclosed.Add(spell);
        var (from, to) = (Months.Text(spell.From), Months.Text(spell.To));
        file.Add("employment.undisclosed", "work", null, null, spell.Evidence,
            new Sentence($"社保记录显示 {from} 至 {to} 由{spell.Employer}缴费 {spell.Span.Length} 个月，简历没有写这段任职。",
                $"Social insurance records {spell.Span.Length} months of {spell.Employer} ({from} to {to}), which the résumé does not tell."),
            new Sentence($"社保显示 {from} 至 {to} 由{spell.Employer}缴纳，简历没有提到，能否说明？", $"Social insurance shows {spell.Employer} from {from} to {to}, not in your résumé. Could you explain?"));
    }

    private static void Unverifiable(CaseFile file, WorkEntry entry, Sentence reason)
    {
        if (!file.Has("item.unverifiable", "work", entry.Index))
        {
            file.Add("item.unverifiable", "work", entry.Index, FindingJson.Of(entry.Claim), [],
                new Sentence($"{entry.Claim.Name}：{reason.Zh}，不作判断。", $"{entry.Claim.Name}: {reason.En}; nothing is concluded."),
                new Sentence($"能否提供在{entry.Claim.Name}任职的证明材料？", $"Could you provide proof of the employment at {entry.Claim.Name}?"), confidence: 1);
        }
    }
}
