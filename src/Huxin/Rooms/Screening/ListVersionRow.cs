using System.Text.Json;
using Huxin.Engine;
using Huxin.Engine.Screening;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Screening;

internal enum ListVersionState
{
    /// <summary>Handed in, not read yet, or being read.</summary>
    Reading,

    /// <summary>The one that is asked.</summary>
    Current,

    Replaced,

    /// <summary>Nothing of it can be used; the version before stays.</summary>
    Refused,
}

/// <summary>One import of a list: what was handed in, how far the reading is, which lines could not be read.</summary>
internal sealed class ListVersionRow : ITenantRow
{
    /// <summary>So many bad lines are kept to be shown; the rest is counted.</summary>
    public const int MostBadLines = 1000;

    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid ListId { get; set; }

    /// <summary>From 1, within the list.</summary>
    public int Number { get; set; }

    public ListVersionState State { get; set; }

    public required string FileName { get; set; }

    /// <summary>SHA-256 of the file in hex, so that it can be compared with what was published.</summary>
    public required string Sha256 { get; set; }

    /// <summary>Plain size in bytes.</summary>
    public long Size { get; set; }

    /// <summary>Plain bytes read so far.</summary>
    public long Read { get; set; }

    public int Entries { get; set; }

    public int BadCount { get; set; }

    /// <summary>Bad lines: number, code and sentence; no content of the line.</summary>
    public string? BadJson { get; set; }

    /// <summary>Why a version was refused as a whole.</summary>
    public string? RefusalZh { get; set; }

    public string? RefusalEn { get; set; }

    public required string ImportedBy { get; set; }

    public DateTimeOffset ImportedAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Progress in percent, 0 to 99 while it is being read.</summary>
    public int Percent => State == ListVersionState.Reading ? (int)Math.Clamp(Size == 0 ? 0 : Read * 100 / Size, 0, 99) : 100;

    public IReadOnlyList<BadLine> Bad => BadJson is null ? [] : JsonSerializer.Deserialize<List<BadLine>>(BadJson)!;

    public void Refuse(Refusal refusal) =>
        (State, RefusalZh, RefusalEn) = (ListVersionState.Refused, refusal.Says.Zh, refusal.Says.En);
}

internal sealed class ListVersionTable : IEntityTypeConfiguration<ListVersionRow>
{
    public void Configure(EntityTypeBuilder<ListVersionRow> table)
    {
        table.ToTable("screening_list_versions");
        table.Ignore(row => row.Bad);
        table.Property(row => row.FileName).HasMaxLength(120);
        table.Property(row => row.Sha256).HasMaxLength(64);
        table.Property(row => row.RefusalZh).HasMaxLength(300);
        table.Property(row => row.RefusalEn).HasMaxLength(300);
        table.Property(row => row.ImportedBy).HasMaxLength(100);
        table.HasIndex(row => new { row.ListId, row.Number }).IsUnique();
    }
}
