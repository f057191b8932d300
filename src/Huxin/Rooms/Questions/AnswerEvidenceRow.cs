using Huxin.Engine.Questions;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Huxin.Rooms.Questions;

/// <summary>One piece of evidence behind an answer: a document, a figure or a person's word. What its grade does not need is null.</summary>
internal sealed class AnswerEvidenceRow : ITenantRow
{
    public Guid Id { get; set; }

    public Guid OrganizationId { get; set; }

    public Guid AnswerId { get; set; }

    public int Place { get; set; }

    public EvidenceGrade Grade { get; set; }

    /// <summary>A document's title, what a figure measures, or what a statement is about.</summary>
    public required string Title { get; set; }

    /// <summary>A document's date of issue, or the day of a statement.</summary>
    public DateOnly? On { get; set; }

    /// <summary>A document's excerpt, a figure's definition, or a person's words.</summary>
    [Sealed]
    public string? Words { get; set; }

    /// <summary>Where a document can be read.</summary>
    public string? Address { get; set; }

    public Guid? FileId { get; set; }

    public string? FileName { get; set; }

    [Sealed]
    public string? Value { get; set; }

    public string? Unit { get; set; }

    public string? Period { get; set; }

    /// <summary>How many people a figure is about.</summary>
    public int? People { get; set; }

    public string? Person { get; set; }

    public string? Role { get; set; }

    /// <summary>False for a figure about too few people.</summary>
    public bool Shown => Grade != EvidenceGrade.Statistic || EvidenceRules.IsShown(People ?? 0);

    public AnswerEvidenceRow CopyTo(Guid answerId) => new()
    {
        Id = Guid.NewGuid(),
        AnswerId = answerId,
        Place = Place,
        Grade = Grade,
        Title = Title,
        On = On,
        Words = Words,
        Address = Address,
        FileId = FileId,
        FileName = FileName,
        Value = Value,
        Unit = Unit,
        Period = Period,
        People = People,
        Person = Person,
        Role = Role,
    };
}

internal sealed class AnswerEvidenceTable : IEntityTypeConfiguration<AnswerEvidenceRow>
{
    public void Configure(EntityTypeBuilder<AnswerEvidenceRow> table)
    {
        table.ToTable("questions_evidence");
        table.Ignore(row => row.Shown);
        table.Property(row => row.Title).HasMaxLength(200);
        table.Property(row => row.Address).HasMaxLength(500);
        table.Property(row => row.FileName).HasMaxLength(120);
        table.Property(row => row.Unit).HasMaxLength(40);
        table.Property(row => row.Period).HasMaxLength(100);
        table.Property(row => row.Person).HasMaxLength(100);
        table.Property(row => row.Role).HasMaxLength(100);
        table.HasIndex(row => new { row.AnswerId, row.Place });
    }
}
