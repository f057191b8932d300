using System.ComponentModel;
using System.Diagnostics;

namespace Huxin.Documents.Tests.Signatures;

/// <summary>The checker of another project, where it is installed; the running test is skipped, visibly, where it is not.</summary>
internal static class PdfSig
{
    public static string Of(string file)
    {
        try
        {
            using var checking = Process.Start(new ProcessStartInfo("pdfsig", [file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = checking.StandardOutput.ReadToEnd();
            checking.WaitForExit();
            return said;
        }
        catch (Win32Exception)
        {
            Assert.Skip("needs pdfsig (poppler)");
            throw;
        }
    }

    public static string Of(byte[] content)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        try
        {
            File.WriteAllBytes(file, content);
            return Of(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
