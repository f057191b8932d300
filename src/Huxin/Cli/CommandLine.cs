using System.CommandLine;
using System.Text;

namespace Huxin.Cli;

/// <summary>The verbs of the program. Null means: no verb of ours, go on to the web server.</summary>
internal static class CommandLine
{
    public static async Task<int?> RunAsync(string[] args)
    {
        if (args.Length == 0 || args[0] is "serve" or "" || (args[0].StartsWith("--", StringComparison.Ordinal) && args[0] is not ("--help" or "--version")))
        {
            return null;
        }

        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var root = new RootCommand("Huxin 互信: two-way background checks. Without a verb it serves the web.")
        {
            CheckVerb.Command(), ReadVerb.Command(), SignatureVerb.Command(), DueVerb.Command(), ValidateVerb.Command(),
            ScreenVerb.Command(), ListsVerb.Command(), LintVerb.Command(), EmployerVerb.Command(), NamesVerb.Command(),
            CertificateVerb.Command(),
            new Command("serve", "Serve the web (the default)."),
        };
        if (args[0][0] != '-' && !root.Subcommands.Any(c => c.Name == args[0]))
        {
            var verbs = string.Join(", ", root.Subcommands.Select(c => c.Name));
            return await BadUsageAsync($"unknown verb \"{args[0]}\"; known verbs: {verbs}. / 不认识的命令“{args[0]}”，可用：{verbs}。");
        }

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return await BadUsageAsync(parsed.Errors[0].Message);
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    /// <summary>Bad usage: one clear line on standard error, exit 2.</summary>
    public static async Task<int> BadUsageAsync(string message)
    {
        await Console.Error.WriteLineAsync($"huxin: {message.ReplaceLineEndings(" ")}");
        return 2;
    }
}
