using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Platform.Files;
using Huxin.Platform.Storage;

namespace Huxin.Rooms.Checks;

/// <summary>The candidate hands in a document for an item.</summary>
internal sealed class AddEvidence(HuxinDb db, FileStore files, Work work)
{
    /// <summary>Documents one check may hold.</summary>
    public const int MostDocuments = 30;

    public async Task<Outcome<Done>> RunAsync(CheckDossier dossier, ItemKind item, byte[] content, string fileName, CancellationToken cancel)
    {
        if (dossier.Check.Status is not (CheckStatus.Collecting or CheckStatus.Verifying))
        {
            return CheckLife.After(dossier.Check.Status, CheckMove.Submit).Refusal ?? CheckRefusals.AlreadyDone;
        }

        if (!dossier.Consented(item))
        {
            return CheckRefusals.NoConsent;
        }

        if (dossier.Evidence.Count >= MostDocuments)
        {
            return new Refusal("checks.too-many-documents", $"最多可以上传 {MostDocuments} 份材料。", $"At most {MostDocuments} documents.") { Field = "Document" };
        }

        var type = DocumentKinds.Of(content);
        if (!type.Ok)
        {
            return type.Refusal with { Field = "Document" };
        }

        var file = await files.AddAsync(content, fileName, type.Value, cancel);
        var evidence = new EvidenceRow { Id = work.NewId(), CheckId = dossier.Check.Id, Item = item, FileId = file.Id, AddedAt = work.Now };
        db.Add(evidence);
        work.Later<ReadEvidence>(evidence.Id);
        work.Note("checks.evidence-added", $"check:{dossier.Check.Id}", ItemCatalogue.Of(item).Code);
        await work.KeepAsync(cancel);
        return Done.It;
    }

    public async Task<Outcome<Done>> RemoveAsync(CheckDossier dossier, Guid evidenceId, CancellationToken cancel)
    {
        var evidence = dossier.Evidence.SingleOrDefault(row => row.Id == evidenceId && row.ResponseId is null);
        if (evidence is null || dossier.Check.Status != CheckStatus.Collecting)
        {
            return CheckRefusals.AlreadyDone;
        }

        db.Remove(evidence);
        work.Note("checks.evidence-removed", $"check:{dossier.Check.Id}");
        await work.KeepAsync(cancel);
        return Done.It;
    }
}
