using Huxin.Engine;
using Huxin.Engine.Identifiers;
using Huxin.Engine.Transparency;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Transparency;

/// <summary>The head of the page as typed.</summary>
internal sealed record PageDraft(bool Published, string? Introduction, string? IntroductionEn, string? Values, string? ValuesEn);

/// <summary>Keeps the head of the public page and switches it on or off. It goes on only for an employer that can be identified (R26).</summary>
internal sealed class PublishEmployer(HuxinDb db, VerifyEmployer verify, Work work)
{
    public async Task<Outcome<Done>> RunAsync(PageDraft draft, CancellationToken cancel)
    {
        foreach (var (field, text, most) in new[]
        {
            ("Introduction", draft.Introduction, EmployerPageRow.LongestIntroduction), ("IntroductionEn", draft.IntroductionEn, EmployerPageRow.LongestIntroduction),
            ("Values", draft.Values, EmployerPageRow.LongestValues), ("ValuesEn", draft.ValuesEn, EmployerPageRow.LongestValues),
        })
        {
            if (text?.Trim().Length > most)
            {
                return TransparencyRefusals.TooLong(field, text.Trim().Length, most);
            }
        }

        var organization = await db.Set<OrganizationRow>().AsNoTracking().SingleAsync(row => row.Id == work.OrganizationId, cancel);
        if (draft.Published && organization.Slug is null)
        {
            return TransparencyRefusals.SlugMissing;
        }

        if (draft.Published && (organization.Uscc is null || !Uscc.IsValid(organization.Uscc)))
        {
            return TransparencyRefusals.UsccNeeded;
        }

        var row = await db.Set<EmployerPageRow>().SingleOrDefaultAsync(cancel);
        if (row is null)
        {
            row = new EmployerPageRow { Id = work.NewId() };
            db.Add(row);
        }

        var switched = row.Published != draft.Published;
        (row.Introduction, row.IntroductionEn, row.Values, row.ValuesEn) = (Blank(draft.Introduction), Blank(draft.IntroductionEn), Blank(draft.Values), Blank(draft.ValuesEn));
        (row.Published, row.ChangedAt) = (draft.Published, work.Now);
        if (switched)
        {
            row.PublishedAt = draft.Published ? work.Now : null;
            work.Note(draft.Published ? "transparency.page-published" : "transparency.page-withdrawn", $"organization:{work.OrganizationId}");
            if (draft.Published && !await db.Set<EmployerAnswerRow>().AnyAsync(cancel))
            {
                await verify.AddAsync(EmployerRegisters.All, cancel);
            }
        }
        else
        {
            work.Note("transparency.page-changed", $"organization:{work.OrganizationId}");
        }

        await work.KeepAsync(cancel);
        return Done.It;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
