using Huxin.Documents.Signatures.Changes;
using Huxin.Documents.Signatures.Pdf;

namespace Huxin.Documents.Signatures;

/// <summary>Counts the saves that came after a place in the file and changed something.</summary>
internal static class LaterSaves
{
    public static int Count(PdfFile file, int end, CancellationToken cancel)
    {
        if (file.Content.Span[end..].IndexOfAnyExcept([(byte)0, (byte)9, (byte)10, (byte)13, (byte)32]) < 0)
        {
            return 0;
        }

        if (file.Rebuilt)
        {
            return 1;
        }

        var saves = 0;
        for (var newest = 0; newest < file.Sections.Count && file.Sections[newest].Offset >= end; newest++)
        {
            cancel.ThrowIfCancellationRequested();
            saves += Changed(file.Without(newest), file.Without(newest + 1), file.Sections[newest], cancel) ? 1 : 0;
        }

        return saves;
    }

    private static bool Changed(PdfFile after, PdfFile before, PdfSection section, CancellationToken cancel)
    {
        var same = new Sameness(before, after, _ => true, cancel);
        return section.Places.Keys.Any(number => !IsBookkeeping(after, number) && !same.Holds(before.Object(number), after.Object(number)));
    }

    private static bool IsBookkeeping(PdfFile file, int number) =>
        number == 0 || (file.Object(number) is PdfStream stream && stream.Dictionary["Type"] is PdfName { Value: "XRef" or "ObjStm" });
}
