using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Disclosure;
using Huxin.Engine.Hiring;
using Huxin.Engine.Interviews;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;

namespace Huxin.Rooms.Interviews;

/// <summary>Invites a candidate. The employer's disclosure goes with the invitation, so there has to be one.</summary>
internal sealed class InviteCandidate(HuxinDb db, ICandidateBook candidates, IDisclosures disclosures, InvitationDesk desk, Work work, Actor actor)
{
    public async Task<Outcome<Guid>> RunAsync(Guid candidateId, InvitationDraft draft, CancellationToken cancel)
    {
        if (await candidates.FindAsync(candidateId, cancel) is not { } candidate)
        {
            return InterviewRefusals.CandidateNotFound;
        }

        if (await disclosures.CurrentAsync(candidate.JobId, cancel) is not { } disclosure)
        {
            return InterviewRefusals.DisclosureFirst;
        }

        var appointment = draft.Read(work.Now);
        if (!appointment.Ok)
        {
            return appointment.Refusal;
        }

        var id = work.NewId();
        var row = new InvitationRow
        {
            Id = id,
            CandidateId = candidate.Id,
            JobId = candidate.JobId,
            CandidateName = candidate.Name,
            CandidateNameFolded = candidate.Name.ToLowerInvariant(),
            CandidateEmail = candidate.Email,
            Language = candidate.Language,
            JobTitle = candidate.JobTitle,
            Kind = draft.Kind,
            Status = InvitationStatus.Sent,
            StartsAt = appointment.Value.StartsAt,
            Minutes = appointment.Value.Minutes,
            Place = appointment.Value.Place,
            PeopleJson = Participant.Json(appointment.Value.People),
            Words = appointment.Value.Words,
            Uid = $"{id:N}@huxin",
            DisclosureVersion = disclosure.Version,
            SentBy = actor.DisplayName,
            SentAt = work.Now,
        };
        db.Add(row);
        work.Note("interviews.invited", $"invitation:{id}", draft.Kind.ToString());
        await disclosures.HandOverAsync(candidate.Id, candidate.JobId, cancel);
        desk.Step(row, LaneSide.Employer, "发出邀约，附企业信息告知书", "Sent the invitation with the disclosure");
        var organization = await desk.OrganizationAsync(cancel);
        var when = InvitationDesk.When(row);
        await desk.WriteAsync(row,
            new($"{organization.Name} 邀请您参加{InvitationWords.Name(row.Kind).Zh}：{row.JobTitle}", $"{organization.Name} invites you: {InvitationWords.Name(row.Kind).En.ToLowerInvariant()}, {row.JobTitle}"),
            [
                new($"{row.CandidateName}，您好：", $"Dear {row.CandidateName},"),
                new($"感谢您应聘「{row.JobTitle}」。我们想邀请您参加{InvitationWords.Name(row.Kind).Zh}：", $"Thank you for applying for “{row.JobTitle}”. We would like to invite you ({InvitationWords.Name(row.Kind).En.ToLowerInvariant()}):"),
                new($"时间：{when.Zh}", $"Time: {when.En}"),
                new($"地点：{row.Place}", $"Place: {row.Place}"),
                new($"您会见到：{string.Join("、", appointment.Value.People.Select(person => person.Shown))}", $"You will meet: {string.Join(", ", appointment.Value.People.Select(person => person.Shown))}"),
                .. row.Words is { } words ? [new Sentence(words, words)] : Array.Empty<Sentence>(),
                new($"面试是双向的：随信附上企业信息告知书第 {disclosure.Version} 版（PDF），里面写明工作内容、薪酬、工作时间与加班等；网页上也能看，还可以向我们提问。",
                    $"An interview goes both ways: the disclosure (version {disclosure.Version}, PDF) is attached and says what the work, pay, hours and overtime are. You can read it on the page too, and ask us questions."),
                new("请打开下面的链接接受、提出别的时间，或婉拒。婉拒只需选一个原因，不会影响您以后的应聘。", "Open the link to accept, propose another time or decline. Declining takes one reason and never counts against you."),
            ],
            withDisclosure: true, cancel);
        await desk.TellPeopleAsync(row, appointment.Value.People, new($"面试安排：{row.CandidateName}，{row.JobTitle}", $"Interview: {row.CandidateName}, {row.JobTitle}"), cancel);
        await work.KeepAsync(cancel);
        return id;
    }
}
