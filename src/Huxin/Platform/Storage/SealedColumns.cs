using System.Reflection;
using Huxin.Platform.Secrets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Huxin.Platform.Storage;

/// <summary>The column is sealed at rest: identity and telephone numbers, mail addresses, claims, answers of sources, free words (R33).</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SealedAttribute : Attribute;

internal static class SealedColumns
{
    public static void Apply(ModelBuilder builder, SecretBox box)
    {
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            if (property.PropertyInfo?.GetCustomAttribute<SealedAttribute>() is not null)
            {
                var purpose = $"column:{property.DeclaringType.ClrType.Name}.{property.Name}";
                property.SetValueConverter(new ValueConverter<string, string>(
                    plain => box.SealText(purpose, plain),
                    stored => box.OpenText(purpose, stored)));
                property.SetMaxLength(null);
            }
        }
    }
}
