using System.Security.Cryptography;
using Huxin.Platform.Settings;

namespace Huxin.Platform.Secrets;

/// <summary>
/// The installation's one key. From <c>HUXIN_MASTER_KEY</c> (base64, 32 bytes), else a file in the data folder that only
/// its owner may read, made at first start. Whoever loses it loses what is sealed: back it up apart from the database.
/// </summary>
internal static class MasterKey
{
    public static byte[] Load(HuxinSettings settings, IConfiguration configuration)
    {
        if ((configuration["Huxin:MasterKey"] ?? configuration["HUXIN_MASTER_KEY"]) is { Length: > 0 } given)
        {
            return Convert.FromBase64String(given); // Its length was looked at with the other settings.
        }

        var path = Path.Combine(settings.Data, "keys", "master.key");
        if (File.Exists(path))
        {
            return Convert.FromBase64String(File.ReadAllText(path).Trim());
        }

        var folder = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var made = RandomNumberGenerator.GetBytes(32);
        File.WriteAllText(path, Convert.ToBase64String(made));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        }

        return made;
    }
}
