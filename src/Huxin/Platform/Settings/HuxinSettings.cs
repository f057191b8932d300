using System.Globalization;
using Huxin.Documents.Signatures;
using Huxin.Engine;

namespace Huxin.Platform.Settings;

/// <summary>
/// What an operator can set, by environment variable (<c>HUXIN_DATA</c>), configuration key (<c>Huxin:Data</c>)
/// or argument (<c>--data</c>). Everything has a default that works on an empty machine.
/// </summary>
internal sealed record HuxinSettings
{
    /// <summary>Folder for the database, files and keys.</summary>
    public required string Data { get; init; }

    /// <summary>Connection string. Empty: SQLite in <see cref="Data"/>. With <c>Host=</c>: PostgreSQL.</summary>
    public required string Database { get; init; }

    public bool UsesPostgres => Database.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>The address people reach this installation at; links in mails start with it.</summary>
    public required Uri PublicUrl { get; init; }

    /// <summary><c>smtp://user:password@host:587</c>; empty: mails stay in the console's mailbox.</summary>
    public Uri? Smtp { get; init; }

    public required string MailFrom { get; init; }

    /// <summary>Base address of the register service that answers checks; null: items are verified by hand.</summary>
    public Uri? Registers { get; init; }

    /// <summary>How long a register may take to answer before the attempt counts as failed.</summary>
    public TimeSpan RegisterTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Waits between attempts at a source; their number is the number of repeats.</summary>
    public IReadOnlyList<TimeSpan> RegisterRetries { get; init; } =
        [TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(60)];

    /// <summary>Root certificates trusted in digital signatures (<c>Documents:TrustedRoots</c>): a PEM or DER file, or a folder of them. Default: none.</summary>
    public TrustedRoots TrustedRoots { get; init; } = TrustedRoots.None;

    /// <summary>True when invented data was asked for (<c>serve --demo</c>).</summary>
    public bool Demo { get; init; }

    /// <summary>Reads and checks the settings. A wrong one is refused by its name, in one line.</summary>
    public static Outcome<HuxinSettings> Read(IConfiguration configuration)
    {
        string? Get(string name) =>
            configuration[$"Huxin:{name}"] is { Length: > 0 } set ? set
            : configuration[$"HUXIN_{Upper(name)}"] is { Length: > 0 } env ? env : null;

        var data = Path.GetFullPath(Get("Data") ?? "data");
        if (File.Exists(data))
        {
            return Wrong("Data", $"{data} 是一个文件，需要的是文件夹", $"{data} is a file; a folder is needed");
        }

        var database = Get("Database") ?? "";
        if (database.Length > 0 && !database.Contains('=', StringComparison.Ordinal))
        {
            return Wrong("Database", "应为连接串，例如 Host=localhost;Database=huxin;Username=huxin",
                "expected a connection string such as Host=localhost;Database=huxin;Username=huxin");
        }

        var publicUrl = Get("PublicUrl") ?? Get("Urls")?.Split(';')[0] ?? configuration["urls"]?.Split(';')[0] ?? "http://localhost:5080";
        if (!Uri.TryCreate(publicUrl.Replace("*", "localhost", StringComparison.Ordinal), UriKind.Absolute, out var address)
            || address.Scheme is not ("http" or "https"))
        {
            return Wrong("PublicUrl", $"{publicUrl} 不是 http(s) 地址", $"{publicUrl} is not an http(s) address");
        }

        if (Get("MasterKey") is { } key && !(Convert.TryFromBase64String(key, new byte[33], out var length) && length == 32))
        {
            return Wrong("MasterKey", "应为 32 字节的 base64，可以用 openssl rand -base64 32 生成", "expected 32 bytes in base64, such as openssl rand -base64 32 makes");
        }

        Uri? smtp = null;
        if (Get("Smtp") is { } smtpText && (!Uri.TryCreate(smtpText, UriKind.Absolute, out smtp) || smtp.Scheme is not ("smtp" or "smtps")))
        {
            return Wrong("Smtp", "应为 smtp://用户:密码@主机:端口", "expected smtp://user:password@host:port");
        }

        Uri? registers = null;
        if (Get("Registers") is { } registersText
            && (!Uri.TryCreate(registersText, UriKind.Absolute, out registers) || registers.Scheme is not ("http" or "https")))
        {
            return Wrong("Registers", $"{registersText} 不是 http(s) 地址", $"{registersText} is not an http(s) address");
        }

        var roots = TrustedRoots.None;
        if ((Get("TrustedRoots") ?? configuration["Documents:TrustedRoots"]) is { Length: > 0 } trusted)
        {
            if (TrustedRoots.Load(trusted) is not { } loaded)
            {
                return Wrong("TrustedRoots", $"{trusted} 中没有可读取的证书", $"{trusted} holds no certificate that can be read");
            }

            roots = loaded;
        }

        var settings = new HuxinSettings
        {
            Data = data,
            Database = database.Length > 0 ? database : $"Data Source={Path.Combine(data, "huxin.db")}",
            PublicUrl = address,
            Smtp = smtp,
            MailFrom = Get("MailFrom") ?? "huxin@localhost",
            Registers = registers,
            TrustedRoots = roots,
            Demo = string.Equals(Get("Demo"), "true", StringComparison.OrdinalIgnoreCase),
        };

        if (Get("RegisterRetries") is { } retries)
        {
            var waits = retries.Split(',').Select(text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var s) && s is >= 0 and <= 86400 ? s : -1).ToList();
            if (waits.Contains(-1))
            {
                return Wrong("RegisterRetries", "应为以逗号分隔的秒数，例如 2,10,60", "expected seconds separated by commas, such as 2,10,60");
            }

            settings = settings with { RegisterRetries = [.. waits.Select(TimeSpan.FromSeconds)] };
        }

        if (Get("RegisterTimeout") is { } timeout)
        {
            if (!double.TryParse(timeout, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) || seconds is <= 0 or > 600)
            {
                return Wrong("RegisterTimeout", "应为 1 到 600 的秒数", "expected seconds from 1 to 600");
            }

            settings = settings with { RegisterTimeout = TimeSpan.FromSeconds(seconds) };
        }

        return settings;
    }

    private static Refusal Wrong(string name, string zh, string en) =>
        new("settings.invalid", $"设置 HUXIN_{Upper(name)} 有误：{zh}。", $"Setting HUXIN_{Upper(name)} is wrong: {en}.");

    private static string Upper(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : $"{char.ToUpperInvariant(c)}"));
}
