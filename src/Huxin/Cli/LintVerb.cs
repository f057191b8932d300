using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Huxin.Engine;
using Huxin.Engine.Wording;

namespace Huxin.Cli;

/// <summary><c>huxin lint --for question|reason|claim|referee [FILE|-]</c>: one text a line → forbidden topics, vague claims, question topics.</summary>
internal static class LintVerb
{
    private static readonly Encoding strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Command Command()
    {
        var purpose = new Option<string?>("--for") { Description = "question, reason, claim or referee." };
        var file = new Argument<string>("FILE") { Arity = ArgumentArity.ZeroOrOne, Description = "One text a line, UTF-8; - or nothing: standard input.", DefaultValueFactory = _ => "-" };
        var json = new Option<bool>("--json") { Description = "JSON Lines." };
        var command = new Command("lint", "Read texts for forbidden topics, vague claims or question topics.") { purpose, file, json };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(purpose), parsed.GetValue(file)!, parsed.GetValue(json)));
        return command;
    }

    private static async Task<int> RunAsync(string? purpose, string file, bool json)
    {
        if (purpose is null || !purpose.All(char.IsAsciiLetterLower) || !Enum.TryParse<LintPurpose>(purpose, ignoreCase: true, out var reading))
        {
            return await CommandLine.BadUsageAsync(
                "--for takes question, reason, claim or referee. / --for 须是 question、reason、claim、referee 之一。");
        }

        var failed = 0;
        var opened = await Works.ThroughAsync([file], json, path => Read(path, line => failed += Line(line, reading, json) ? 0 : 1));
        return Math.Max(opened, failed > 0 ? 1 : 0);
    }

    private static Outcome<Done> Read(string path, Action<string> work)
    {
        try
        {
            using var input = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            using var reader = new StreamReader(input, strict);
            while (reader.ReadLine() is { } line)
            {
                if (!string.IsNullOrWhiteSpace(line))
                {
                    work(line);
                }
            }

            return Done.It;
        }
        catch (DecoderFallbackException)
        {
            return new Refusal("lint.not-utf8", $"{path} 不是 UTF-8 文本，请另存为 UTF-8 后再试。", $"{path} is not UTF-8 text. Please save it as UTF-8 and try again.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ResumeFile.Unreadable(path);
        }
    }

    private static bool Line(string line, LintPurpose purpose, bool json)
    {
        if (line.Length > Lint.LongestLine)
        {
            TooLong(line, json);
            return false;
        }

        var document = Lint.Read(line, purpose);
        if (json)
        {
            Answers.Write(JsonSerializer.SerializeToNode(document, EngineJson.Contract.LintDocument)!);
        }
        else
        {
            Show(document, purpose);
        }

        return true;
    }

    private static void TooLong(string line, bool json)
    {
        var says = new Refusal(
            "lint.line-too-long",
            $"这一行有 {line.Length} 个字符，最多 {Lint.LongestLine} 个。请分行后再试。",
            $"This line has {line.Length} characters; at most {Lint.LongestLine} are read. Please break it up.");
        if (json)
        {
            Answers.Write(Answers.Error(null, says));
        }
        else
        {
            Console.Error.WriteLine($"{line[..20]}…: {says.Says.Zh} / {says.Says.En}");
        }
    }

    private static void Show(LintDocument document, LintPurpose purpose)
    {
        Console.WriteLine(document.Text);
        foreach (var found in document.Forbidden)
        {
            var words = document.Text[found.Span[0]..found.Span[1]];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  ✗ {found.Topic} ({found.Basis}) “{words}” {found.Span[0]}–{found.Span[1]}"));
        }

        if (purpose == LintPurpose.Question)
        {
            Console.WriteLine($"  {string.Join(", ", document.Topics)}{(document.Sensitive ? "  敏感 / sensitive" : "")}");
        }
        else if (purpose == LintPurpose.Claim)
        {
            Console.WriteLine(document.Vague.Missing.Count == 0
                ? "  ✓"
                : $"  {(document.Vague.Is ? "✗ 含糊 / vague" : "✓")}  缺 / missing: {string.Join("、", document.Vague.Missing.Select(point => VagueClaims.Name(point).Zh))}");
            foreach (var question in document.Vague.Questions)
            {
                Console.WriteLine($"    ? {question.Zh} / {question.En}");
            }
        }
        else if (document.Forbidden.Count == 0)
        {
            Console.WriteLine("  ✓");
        }
    }
}
