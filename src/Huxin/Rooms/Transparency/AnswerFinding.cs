using Huxin.Engine;
using Huxin.Engine.Transparency;
using Huxin.Engine.Wording;
using Huxin.Platform.Clock;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;

namespace Huxin.Rooms.Transparency;

/// <summary>The employer explains a finding about itself, or disputes it; a dispute has the source asked again. Both stay, for everyone to read.</summary>
internal sealed class AnswerFinding(HuxinDb db, VerifyEmployer verify, TimeProvider clock, Work work, Actor actor)
{
    public async Task<Outcome<Done>> RunAsync(string? key, FindingWordsKind kind, string? words, CancellationToken cancel)
    {
        var dossier = await EmployerDossier.LoadAsync(db, work.OrganizationId, cancel);
        if (dossier.Findings(clock.Today()).FirstOrDefault(finding => finding.Key == key) is not { } found)
        {
            return TransparencyRefusals.FindingGone;
        }

        var said = words?.Trim() ?? "";
        if (said.Length == 0)
        {
            return TransparencyRefusals.StatementMissing;
        }

        if (said.Length > FindingWordsRow.Longest)
        {
            return TransparencyRefusals.TooLong("Words", said.Length, FindingWordsRow.Longest);
        }

        if (ForbiddenTopics.Find(said) is [var forbidden, ..])
        {
            return TransparencyRefusals.Forbidden(said[forbidden.Start..forbidden.End]);
        }

        var register = kind == FindingWordsKind.Dispute ? EmployerFindings.RegisterOf(found) : null;
        if (register is not null)
        {
            if (dossier.Words.Exists(row => row.FindingKey == found.Key && row.Kind == FindingWordsKind.Dispute && row.End is null))
            {
                return TransparencyRefusals.AlreadyDisputed;
            }

            await verify.AddAsync([register], cancel);
        }

        db.Add(new FindingWordsRow { Id = work.NewId(), FindingKey = found.Key, Kind = kind, Words = said, Register = register, By = actor.DisplayName, At = work.Now });
        work.Note(kind == FindingWordsKind.Dispute ? "transparency.finding-disputed" : "transparency.finding-explained", $"organization:{work.OrganizationId}", found.Finding.Code);
        await work.KeepAsync(cancel);
        return Done.It;
    }
}
