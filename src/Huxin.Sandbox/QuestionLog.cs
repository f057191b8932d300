namespace Huxin.Sandbox;

/// <summary>One question as the control shows it. It holds no name: only what tests and operators count.</summary>
public sealed record LoggedQuestion(string Register, string Key, int TimesAsked, DateTimeOffset At, bool Answered);

/// <summary>
/// Which questions were asked how often, and what was answered: a repeated idempotency key gets the stored answer and is
/// counted as a repeat of the same question. The oldest questions are forgotten beyond <see cref="Most"/>.
/// </summary>
public sealed class QuestionLog(TimeProvider clock)
{
    public const int Most = 100_000;
    private readonly Lock gate = new();
    private readonly Dictionary<(string Register, string Key), Entry> entries = [];
    private readonly Queue<(string Register, string Key)> order = new();

    /// <summary>How often this question has now been asked; null when the key was used for a different question.</summary>
    public int? Ask(string register, string key, string bodyHash)
    {
        lock (gate)
        {
            if (!entries.TryGetValue((register, key), out var entry))
            {
                entries[(register, key)] = entry = new Entry(bodyHash, clock.GetUtcNow());
                order.Enqueue((register, key));
                if (order.Count > Most)
                {
                    entries.Remove(order.Dequeue());
                }
            }

            return entry.BodyHash == bodyHash ? ++entry.Times : null;
        }
    }

    /// <summary>The stored answer, made now if this is the first that gets through.</summary>
    public string Answer(string register, string key, Func<string> make)
    {
        lock (gate)
        {
            return entries.TryGetValue((register, key), out var entry) ? entry.Answer ??= make() : make();
        }
    }

    public IReadOnlyList<LoggedQuestion> All()
    {
        lock (gate)
        {
            return [.. order.Select(id => new LoggedQuestion(
                id.Register, id.Key, entries[id].Times, entries[id].At, entries[id].Answer is not null))];
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            entries.Clear();
            order.Clear();
        }
    }

    private sealed class Entry(string bodyHash, DateTimeOffset at)
    {
        public string BodyHash { get; } = bodyHash;

        public DateTimeOffset At { get; } = at;

        public int Times { get; set; }

        public string? Answer { get; set; }
    }
}
