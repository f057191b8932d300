using System.Text.Json;
using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Claims;
using Huxin.Platform.Storage;

namespace Huxin.Rooms.Checks;

/// <summary>The claims as the candidate leaves them, and what goes with them.</summary>
internal sealed record ConfirmedClaims(ClaimSet Claims, bool DoNotContactCurrent, string? Referees);

/// <summary>The candidate confirms or corrects what was read from the résumé. Only what the candidate confirms is checked.</summary>
internal sealed class ConfirmClaims(CheckDesk desk, Work work)
{
    /// <summary>Entries a person may list in each section; more is a mistake or an attack.</summary>
    public const int MostEntries = 40;

    public async Task<Outcome<Done>> RunAsync(CheckDossier dossier, ConfirmedClaims confirmed, DateOnly today, CancellationToken cancel)
    {
        var wrong = ClaimRules.FirstWrong(confirmed.Claims, today);
        if (wrong is not null)
        {
            return wrong;
        }

        var moved = desk.Move(dossier.Check, CheckMove.ConfirmClaims);
        if (!moved.Ok)
        {
            return moved.Refusal;
        }

        var check = dossier.Check;
        check.ClaimsJson = JsonSerializer.Serialize(confirmed.Claims, EngineJson.Contract.ClaimSet);
        check.DoNotContactCurrent = confirmed.DoNotContactCurrent;
        check.Referees = string.IsNullOrWhiteSpace(confirmed.Referees) ? null : confirmed.Referees.Trim();
        if (check.ClaimsConfirmedAt is null)
        {
            desk.Lane(check, LaneSide.Candidate, "确认了履历内容", "Confirmed the claims");
        }

        check.ClaimsConfirmedAt = work.Now;
        await work.KeepAsync(cancel);
        return Done.It;
    }
}
