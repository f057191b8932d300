using System.Text.Json;
using System.Text.Json.Serialization;
using Huxin.Engine.Reconciliation;

namespace Huxin.Sandbox;

/// <summary>The invented employers that the registers know, one file each. Others are registered as they say, and nothing else is known of them.</summary>
public sealed class EnterpriseBook(IReadOnlyList<EnterpriseFile> files)
{
    public static EnterpriseBook Read(string folder) => new(!Directory.Exists(folder) ? [] :
        [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(path =>
            JsonSerializer.Deserialize(File.ReadAllText(path), EnterpriseFileJson.Default.EnterpriseFile) ?? throw new InvalidDataException($"{path} is empty."))]);

    public IReadOnlyList<RegistryRecord> Of(string register, AskedOrganization asked)
    {
        var known = files.FirstOrDefault(file => file.Enterprise.Any(record => record.Name == asked.Name || (record.Uscc is not null && record.Uscc == asked.Uscc)));
        return register switch
        {
            Registers.Enterprise => known?.Enterprise ?? [new RegistryRecord { Name = asked.Name, Uscc = asked.Uscc, Status = "active" }],
            Registers.EnterpriseAbnormal => known?.Abnormal ?? [],
            Registers.EnterpriseCourt => known?.Court ?? [],
            Registers.EnterpriseLicences => known?.Licences ?? [],
            _ => [],
        };
    }
}

/// <summary>One invented employer of <c>samples/enterprises</c>: what each register holds.</summary>
public sealed record EnterpriseFile
{
    public IReadOnlyList<RegistryRecord> Enterprise { get; init => field = value ?? []; } = [];

    public IReadOnlyList<RegistryRecord> Abnormal { get; init => field = value ?? []; } = [];

    public IReadOnlyList<RegistryRecord> Court { get; init => field = value ?? []; } = [];

    public IReadOnlyList<RegistryRecord> Licences { get; init => field = value ?? []; } = [];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip)]
[JsonSerializable(typeof(EnterpriseFile))]
internal sealed partial class EnterpriseFileJson : JsonSerializerContext;
