using System.Reflection;
using Huxin.Documents.Certificates;
using Huxin.Documents.Resumes;
using Huxin.Documents.Signatures;

namespace Huxin.Documents.Reading.Isolated;

/// <summary>Every kind of reading; a new one is a line here.</summary>
public static class ReadingKinds
{
    /// <summary>Asked: the file's name. Pages that are pictures take time, and models and pixels beside the heap; nothing else does.</summary>
    public static ReadingKind<string, ResumeReading> Resume { get; } =
        new("resume", ResumeReader.Read) { Time = TimeSpan.FromSeconds(50), Bytes = 900L * 1024 * 1024 };

    /// <summary>Asked: the file's name.</summary>
    public static ReadingKind<string, CertificateReading> Certificate { get; } =
        new("certificate", CertificateReader.Read) { Time = TimeSpan.FromSeconds(50), Bytes = 900L * 1024 * 1024 };

    public static ReadingKind<SignatureQuestion, SignatureReading> Signatures { get; } =
        new("signatures", (content, asked, cancel) => SignatureReader.Read(content, asked.Trusted, asked.Now, cancel));

    /// <summary>A page or a strip of it, to look at.</summary>
    public static ReadingKind<PageQuestion, PagePng> Page { get; } =
        new("page", PagePictures.Show) { Time = TimeSpan.FromSeconds(20), Bytes = 900L * 1024 * 1024 };

    /// <summary>A copy with places covered, as a PDF.</summary>
    public static ReadingKind<CoverQuestion, byte[]> Cover { get; } =
        new("cover", PagePictures.Cover) { Time = TimeSpan.FromSeconds(50), Bytes = 900L * 1024 * 1024 };

    public static IReadOnlyList<ReadingKind> All { get; } =
        [.. typeof(ReadingKinds).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType.IsSubclassOf(typeof(ReadingKind))).Select(property => (ReadingKind)property.GetValue(null)!)];
}
