using Huxin.Engine.Transparency;
using Huxin.Platform.Registers;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Transparency;

/// <summary>Has the registers asked about the employer. A register that is being asked is not asked twice.</summary>
internal sealed class VerifyEmployer(HuxinDb db, RegisterClient client, Work work)
{
    public async Task RunAsync(CancellationToken cancel)
    {
        await AddAsync(EmployerRegisters.All, cancel);
        work.Note("transparency.verification-asked", $"organization:{work.OrganizationId}");
        await work.KeepAsync(cancel);
    }

    /// <summary>Adds the questions to what the caller will keep.</summary>
    public async Task AddAsync(IReadOnlyList<string> registers, CancellationToken cancel)
    {
        var asking = await db.Set<EmployerAnswerRow>().Where(row => row.State == EmployerAnswerState.Asking).Select(row => row.Register).ToListAsync(cancel);
        foreach (var register in registers.Except(asking))
        {
            var row = new EmployerAnswerRow
            {
                Id = work.NewId(),
                Register = register,
                State = client.Reachable ? EmployerAnswerState.Asking : EmployerAnswerState.Unavailable,
                AskedAt = work.Now,
                AnsweredAt = client.Reachable ? null : work.Now,
            };
            db.Add(row);
            if (client.Reachable)
            {
                work.Later<AskEmployerSource>(row.Id);
            }
        }
    }
}
