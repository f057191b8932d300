using System.Security.Cryptography;
using Huxin.Platform.Clock;
using Huxin.Platform.Jobs;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Questions;

/// <summary>
/// Hands anonymous questions to the employer at the turn of the day on which they are due, all of a day together and in an order drawn by
/// lot, each as a new row with a new id. Their promise starts now.
/// </summary>
internal sealed class HandOver(HuxinDb db, Work work, Promises promises, AskQuestion ask) : IRound
{
    public Task<int> RunAsync(CancellationToken cancel) => RunAsync(promises.Today, cancel);

    public async Task<int> RunAsync(DateOnly today, CancellationToken cancel)
    {
        var held = await db.Set<HeldRow>().Where(row => row.HandOverOn <= today).ToArrayAsync(cancel);
        if (held.Length == 0)
        {
            return 0;
        }

        RandomNumberGenerator.Shuffle(held.AsSpan());
        foreach (var one in held)
        {
            var row = ask.Row(one.Text, today);
            row.ReadingHash = one.ReadingHash;
            db.Add(row);
        }

        db.RemoveRange(held);
        work.Note("questions.anonymous-handed-over", $"organization:{work.OrganizationId}", $"{held.Length}");
        await work.KeepAsync(cancel);
        return held.Length;
    }
}
