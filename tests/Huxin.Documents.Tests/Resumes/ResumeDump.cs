using System.Text.Json;
using Huxin.Documents.Resumes;
using Huxin.Engine;
using Huxin.Tests.Shared;

namespace Huxin.Documents.Tests.Resumes;

/// <summary>Writes claims documents for the scorer when <c>HUXIN_RESUME_OUT</c> names a folder (and <c>HUXIN_RESUME_IN</c> another set).</summary>
public sealed class ResumeDump
{
    [Fact(Explicit = true)]
    public void Claims_of_every_resume_are_written_where_a_folder_is_named()
    {
        var target = Environment.GetEnvironmentVariable("HUXIN_RESUME_OUT");
        Assert.SkipWhen(string.IsNullOrEmpty(target), "HUXIN_RESUME_OUT names no folder");
        var source = Environment.GetEnvironmentVariable("HUXIN_RESUME_IN") ?? SharedFolder.Path("data", "resumes");
        Directory.CreateDirectory(target!);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(f => !f.Contains("/truth/")))
        {
            var read = ResumeReader.Read(File.ReadAllBytes(file), Path.GetFileName(file), TestContext.Current.CancellationToken);
            if (read.Ok)
            {
                var json = JsonSerializer.Serialize(read.Value.Claims, EngineJson.Contract.ClaimSet);
                File.WriteAllText(Path.Combine(target!, Path.GetFileName(file) + ".json"), json);
                File.WriteAllText(Path.Combine(target!, Path.GetFileName(file) + ".text"), read.Value.Text);
            }
            else
            {
                File.WriteAllText(Path.Combine(target!, Path.GetFileName(file) + ".refused"), read.Refusal.Code);
            }
        }
    }
}
