using System.Globalization;

namespace Huxin.Sandbox;

/// <summary>How the registers misbehave, changeable while running. A delay or count under <c>*</c> counts for every register.</summary>
public sealed class Faults
{
    private const string Every = "*";
    private readonly Lock gate = new();
    private readonly Dictionary<string, int> delays = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> failNext = new(StringComparer.Ordinal);
    private HashSet<string> down = [];
    private HashSet<string> silent = [];
    private double failureRate;

    /// <summary><c>delay-ms</c> is a number for all or <c>chsi=200,court=50</c>; <c>down</c> and <c>silent</c> are lists by comma.</summary>
    public static Faults From(IConfiguration configuration)
    {
        var faults = new Faults();
        faults.Apply(new FaultSettings
        {
            DelayMs = Numbers(Read("delay-ms")),
            FailNext = Numbers(Read("fail-next")),
            FailureRate = double.TryParse(Read("failure-rate"), NumberStyles.Float, CultureInfo.InvariantCulture, out var rate) ? rate : null,
            Down = List(Read("down")),
            Silent = List(Read("silent")),
        });
        return faults;

        // Environment variables cannot carry a hyphen.
        string? Read(string key) => configuration[key] ?? configuration[key.Replace('-', '_')];
    }

    /// <summary>Members that are null stay as they are. What is wrong with the settings, or null.</summary>
    public string? Apply(FaultSettings settings)
    {
        if (settings.Problem() is { } problem)
        {
            return problem;
        }

        lock (gate)
        {
            Merge(delays, settings.DelayMs);
            Merge(failNext, settings.FailNext);
            failureRate = settings.FailureRate ?? failureRate;
            down = settings.Down is null ? down : [.. settings.Down];
            silent = settings.Silent is null ? silent : [.. settings.Silent];
            return null;
        }
    }

    public FaultSettings Current()
    {
        lock (gate)
        {
            return new FaultSettings
            {
                DelayMs = new(delays),
                FailNext = new(failNext),
                FailureRate = failureRate,
                Down = [.. down],
                Silent = [.. silent],
            };
        }
    }

    public TimeSpan Delay(string register)
    {
        lock (gate)
        {
            return TimeSpan.FromMilliseconds(delays.GetValueOrDefault(register, delays.GetValueOrDefault(Every)));
        }
    }

    /// <summary>What happens to this question, asked for the nth time; asking uses up one of "fail next".</summary>
    public Fault Next(string register, string key, int time)
    {
        lock (gate)
        {
            if (down.Contains(register) || down.Contains(Every))
            {
                return Fault.Down;
            }

            if (silent.Contains(register) || silent.Contains(Every))
            {
                return Fault.Silent;
            }

            foreach (var counter in new[] { register, Every })
            {
                if (failNext.TryGetValue(counter, out var left) && left > 0)
                {
                    failNext[counter] = left - 1;
                    return Fault.Error;
                }
            }

            // The draw depends on how often the question was asked, so that repeating it can succeed.
            return StableChance.Draw($"{register} {key} {time}", 10_000) < failureRate * 10_000 ? Fault.Error : Fault.None;
        }
    }

    private static void Merge(Dictionary<string, int> into, Dictionary<string, int>? from)
    {
        foreach (var (key, value) in from ?? [])
        {
            into[key] = value;
        }
    }

    private static Dictionary<string, int>? Numbers(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (key, value) = part.Split('=') is [var named, var number] ? (named, number) : (Every, part);
            if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed))
            {
                numbers[key] = parsed;
            }
        }

        return numbers;
    }

    private static List<string>? List(string? text) =>
        text is null ? null : [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}

public enum Fault
{
    None,
    Error,
    Down,

    /// <summary>Takes the question and never answers, until the asker hangs up.</summary>
    Silent,
}
