using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Huxin.Platform.Storage;

/// <summary>
/// SQLite cannot sort or compare a <see cref="DateTimeOffset"/> and PostgreSQL refuses any offset but zero,
/// so both keep the instant as a UTC <see cref="DateTime"/>.
/// </summary>
internal sealed class UtcInstant() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
