using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Platform.Files;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;

namespace Huxin.Rooms.Checks;

internal sealed record ManualRecord(Guid ItemId, ItemResult? Result, string? Words, (byte[] Content, string FileName, string ContentType)? Document);

/// <summary>Assisted verification: one person looks at the official site or calls, records what was seen; a second one confirms.</summary>
internal sealed class ManualVerification(HuxinDb db, FileStore files, CheckDesk desk, Work work, Actor actor)
{
    public async Task<Outcome<Done>> RecordAsync(CheckDossier dossier, ManualRecord record, CancellationToken cancel)
    {
        var item = dossier.Items.SingleOrDefault(row => row.Id == record.ItemId);
        if (item is null || item.Status != ItemStatus.WaitingStaff || Waiting(dossier, item) is not null)
        {
            return CheckRefusals.AlreadyDone;
        }

        if (!dossier.Consented(item.Kind))
        {
            return CheckRefusals.NoConsent;
        }

        if (record.Result is not { } result)
        {
            return new Refusal("checks.result-missing", "请选择核实结果。", "Choose the result.") { Field = "Result" };
        }

        var words = record.Words?.Trim() ?? "";
        if (words.Length is 0 or > 1000)
        {
            return new Refusal("checks.manual-words", "请用事实写明看到或听到的内容（最多 1000 字），例如查询时间、页面显示的字段。",
                "Write down what was seen or heard, in facts (at most 1,000 characters): time of the query, the fields shown.")
            { Field = "Words" };
        }

        var file = record.Document is { } document ? await files.AddAsync(document.Content, document.FileName, document.ContentType, cancel) : null;
        db.Add(new ManualResultRow
        {
            Id = work.NewId(),
            CheckId = dossier.Check.Id,
            ItemId = item.Id,
            Result = result,
            Words = words,
            EvidenceFileId = file?.Id,
            RecordedByUserId = actor.UserId ?? Guid.Empty,
            RecordedBy = actor.DisplayName,
            RecordedAt = work.Now,
        });
        item.Version++;
        work.Note("checks.manual-recorded", $"check:{dossier.Check.Id}", $"{ItemCatalogue.Of(item.Kind).Code} {result}");
        await work.KeepAsync(cancel);
        return Done.It;
    }

    /// <summary>Confirms or sends back what another person recorded. Nobody confirms his or her own record.</summary>
    public async Task<Outcome<Done>> ReviewAsync(CheckDossier dossier, Guid resultId, bool confirm, CancellationToken cancel)
    {
        var result = dossier.Manual.SingleOrDefault(row => row.Id == resultId);
        var item = dossier.Items.SingleOrDefault(row => row.Id == result?.ItemId);
        if (result is null || item is null || item.Status != ItemStatus.WaitingStaff || result.ConfirmedAt is not null || result.RejectedAt is not null)
        {
            return CheckRefusals.AlreadyDone;
        }

        if (result.RecordedByUserId == actor.UserId)
        {
            return CheckRefusals.SecondPerson;
        }

        var name = ItemCatalogue.Of(item.Kind).Name;
        if (confirm)
        {
            (result.ConfirmedAt, result.ConfirmedBy, result.ConfirmedByUserId) = (work.Now, actor.DisplayName, actor.UserId);
            desk.Lane(dossier.Check, LaneSide.Employer, $"人工核实完成：{name.Zh}", $"Verified by hand: {name.En}");
            work.Later<AdvanceCheck>(dossier.Check.Id);
        }
        else
        {
            result.RejectedAt = work.Now;
        }

        item.Version++;
        work.Note(confirm ? "checks.manual-confirmed" : "checks.manual-rejected", $"check:{dossier.Check.Id}", ItemCatalogue.Of(item.Kind).Code);
        await work.KeepAsync(cancel);
        return Done.It;
    }

    /// <summary>A record of this item that still waits for its second person.</summary>
    public static ManualResultRow? Waiting(CheckDossier dossier, CheckItemRow item) =>
        dossier.Manual.LastOrDefault(row => row.ItemId == item.Id && row.ConfirmedAt is null && row.RejectedAt is null);
}
