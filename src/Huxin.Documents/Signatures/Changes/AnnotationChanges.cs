using Huxin.Documents.Signatures.Pdf;

namespace Huxin.Documents.Signatures.Changes;

/// <summary>
/// Compares the annotations of a page. Comments and marks may come; what was there stays as it was and in its order, unless the signer
/// allowed annotations to be changed (DocMDP 3). Places of form fields are compared with the form.
/// </summary>
internal sealed class AnnotationChanges(
    PdfFile before,
    PdfFile after,
    FormTree formBefore,
    FormTree formAfter,
    ChangePermissions permissions,
    Func<Sameness> fresh,
    Action<LaterChange> allow)
{
    /// <summary>Markup annotations (ISO 32000-2 §12.5.6.2) and their windows: what readers write. None of them runs or leads anywhere.</summary>
    private static readonly HashSet<string> comments =
    [
        "Text", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight", "Underline", "Squiggly", "StrikeOut",
        "Stamp", "Caret", "Ink", "Popup", "FileAttachment",
    ];

    /// <summary>An answer to a comment leaves these behind in it.</summary>
    private static readonly HashSet<string> bookkeeping = ["P", "Parent", "Popup", "M", "NM"];

    public void Compare(IReadOnlyList<PdfValue> all, IReadOnlyList<PdfValue> now)
    {
        var was = all.Where(a => !Removed(a, now)).ToList();
        var kept = 0;
        foreach (var annotation in now)
        {
            if (kept < was.Count && Continues(was[kept], annotation))
            {
                Changed(was[kept], annotation);
                kept++;
            }
            else if (IsOf(formAfter, annotation))
            {
                // A field's place: which fields may come is the form's question, but one that was there belongs where it was.
                Demand(!IsOf(formBefore, annotation), SignatureReasons.Annotations);
            }
            else
            {
                Added(was, annotation);
            }
        }

        Demand(kept == was.Count, SignatureReasons.Annotations);
    }

    /// <summary>Under DocMDP 3 a comment may go.</summary>
    private bool Removed(PdfValue annotation, IReadOnlyList<PdfValue> now)
    {
        var removed = permissions.Level == ChangeLevel.Annotations
            && annotation is PdfReference one
            && !IsOf(formBefore, annotation)
            && before.Dictionary(annotation) is { } dictionary && IsComment(dictionary)
            && !now.Any(n => n is PdfReference other && other.Number == one.Number);
        if (removed)
        {
            allow(LaterChange.Annotations);
        }

        return removed;
    }

    private static bool Continues(PdfValue was, PdfValue now) => was is PdfReference one ? now is PdfReference two && one.Number == two.Number : now is not PdfReference;

    private static bool IsOf(FormTree form, PdfValue annotation) => annotation is PdfReference reference && form.Numbers.Contains(reference.Number);

    private void Changed(PdfValue was, PdfValue now)
    {
        if (IsOf(formBefore, was))
        {
            return;
        }

        var (one, two) = (before.Dictionary(was), after.Dictionary(now));
        if (one is null || two is null)
        {
            Demand(one is null && two is null, SignatureReasons.Annotations);
            return;
        }

        var same = fresh();
        if (one.Entries.Keys.Union(two.Entries.Keys).Where(k => !bookkeeping.Contains(k)).All(k => same.Holds(one[k], two[k])))
        {
            return;
        }

        Demand(permissions.Level == ChangeLevel.Annotations && IsComment(one) && IsComment(two), SignatureReasons.Annotations);
        allow(LaterChange.Annotations);
    }

    private void Added(IReadOnlyList<PdfValue> was, PdfValue annotation)
    {
        var dictionary = after.Dictionary(annotation);
        var moved = annotation is PdfReference reference && was.Any(w => w is PdfReference old && old.Number == reference.Number);
        Demand(dictionary is not null && !moved && IsComment(dictionary), SignatureReasons.Annotations);
        Demand(permissions.Level >= ChangeLevel.Annotations, SignatureReasons.Forbidden);
        allow(LaterChange.Annotations);
    }

    private bool IsComment(PdfDictionary annotation) =>
        comments.Contains(after.Name(annotation["Subtype"]) ?? "") && annotation["A"] is null && annotation["AA"] is null;

    private static void Demand(bool holds, Engine.Sentence otherwise)
    {
        if (!holds)
        {
            throw new ForbiddenChange(otherwise);
        }
    }
}
