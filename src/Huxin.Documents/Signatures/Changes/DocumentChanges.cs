using Huxin.Documents.Signatures.Pdf;
using Huxin.Engine;

namespace Huxin.Documents.Signatures.Changes;

/// <summary>
/// Compares what a document said when it was signed with what it says now. Everything that can be reached must be the same, except what is
/// named here as harmless: a list of what is allowed, because a list of what is dangerous is never complete. It is the meaning that is
/// compared and not the saved objects, so that prepared objects, re-used numbers and exchanged tables make no difference.
/// </summary>
internal sealed class DocumentChanges
{
    /// <summary>Where the file's own bookkeeping stands in a trailer or in the dictionary of a cross-reference stream (§7.5.5, §7.5.8).</summary>
    private static readonly HashSet<string> bookkeeping =
        ["Size", "Prev", "ID", "XRefStm", "Type", "Index", "W", "Filter", "DecodeParms", "Length", "Root", "Info"];

    private readonly PdfFile before;
    private readonly PdfFile after;
    private readonly ChangePermissions permissions;
    private readonly PageTree pagesBefore;
    private readonly PageTree pagesAfter;
    private readonly FormChanges form;
    private readonly AnnotationChanges annotations;
    private readonly Sameness same;
    private readonly SortedSet<LaterChange> allowed = [];

    private DocumentChanges(PdfFile before, PdfFile after, ChangePermissions permissions, CancellationToken cancel)
    {
        (this.before, this.after, this.permissions) = (before, after, permissions);
        (pagesBefore, pagesAfter) = (new PageTree(before), new PageTree(after));
        var forms = (Before: new FormTree(before), After: new FormTree(after));
        var elsewhere = new HashSet<int>([.. pagesBefore.Nodes, .. forms.Before.Numbers]);
        foreach (var page in pagesBefore.Pages)
        {
            elsewhere.UnionWith(before.Items(page.Dictionary["Annots"]).OfType<PdfReference>().Select(r => r.Number));
        }

        if (before.Trailer["Root"] is PdfReference root)
        {
            elsewhere.Add(root.Number);
        }

        Sameness Fresh() => new(before, after, elsewhere.Contains, cancel);
        same = Fresh();
        form = new FormChanges(before, after, forms.Before, forms.After, permissions, Fresh, Allow, cancel);
        annotations = new AnnotationChanges(before, after, forms.Before, forms.After, permissions, Fresh, Allow);
    }

    public static ChangeVerdict Between(PdfFile before, PdfFile after, ChangePermissions permissions, CancellationToken cancel)
    {
        var changes = new DocumentChanges(before, after, permissions, cancel);
        try
        {
            changes.Compare();
            return new([.. changes.allowed], null);
        }
        catch (ForbiddenChange forbidden)
        {
            return new([.. changes.allowed], forbidden.Says);
        }
    }

    private void Compare()
    {
        if (before.Catalog is not { } catalogBefore || after.Catalog is not { } catalogAfter)
        {
            throw new ForbiddenChange(SignatureReasons.Document);
        }

        form.Compare();
        Pages();
        Catalog(catalogBefore, catalogAfter);
        foreach (var key in after.Trailer.Entries.Keys.Where(k => !bookkeeping.Contains(k)))
        {
            // What programs left in the trailer may be dropped: nothing leads there.
            Demand(same.Holds(before.Trailer[key], after.Trailer[key]), SignatureReasons.Document);
        }

        Note(LaterChange.Metadata, before.Trailer["Info"], after.Trailer["Info"]);
    }

    private void Pages()
    {
        Demand(pagesBefore.Pages.Select(p => p.Number).SequenceEqual(pagesAfter.Pages.Select(p => p.Number)), SignatureReasons.Pages);
        foreach (var (was, now) in pagesBefore.Pages.Zip(pagesAfter.Pages))
        {
            foreach (var key in Keys(was.Dictionary, now.Dictionary))
            {
                switch (key)
                {
                    // Where a page hangs, the order in which keys move through it, and what programs note for themselves show nothing.
                    case "Parent" or "Tabs" or "LastModified" or "PieceInfo" or "Metadata":
                        break;
                    case "Annots":
                        annotations.Compare(before.Items(was.Dictionary[key]), after.Items(now.Dictionary[key]));
                        break;
                    default:
                        Demand(same.Holds(was.Dictionary[key], now.Dictionary[key]), SignatureReasons.Content);
                        break;
                }
            }
        }
    }

    private void Catalog(PdfDictionary was, PdfDictionary now)
    {
        foreach (var key in Keys(was, now))
        {
            switch (key)
            {
                case "Pages" or "AcroForm" or "Version" or "Extensions" or "PieceInfo" or "LastModified":
                    break;
                case "DSS":
                    Note(LaterChange.Validation, was[key], now[key]);
                    break;
                case "Metadata":
                    Note(LaterChange.Metadata, was[key], now[key]);
                    break;
                case "Names":
                    Names(before.Dictionary(was[key]), after.Dictionary(now[key]));
                    break;
                case "Perms":
                    // Usage rights of readers lock and unlock menus of one product; the permissions of a certification stay.
                    Demand(same.Holds(before.Dictionary(was[key])?["DocMDP"], after.Dictionary(now[key])?["DocMDP"]), SignatureReasons.Replaced);
                    break;
                default:
                    Demand(same.Holds(was[key], now[key]), SignatureReasons.Document);
                    break;
            }
        }
    }

    /// <summary>Named appearances serve as icons of annotations and may come with them; other names lead and run and stay.</summary>
    private void Names(PdfDictionary? was, PdfDictionary? now)
    {
        foreach (var key in Keys(was ?? PdfDictionary.Empty, now ?? PdfDictionary.Empty))
        {
            if (key != "AP" || permissions.Level < ChangeLevel.Annotations)
            {
                Demand(same.Holds(was?[key], now?[key]), SignatureReasons.Document);
            }
        }
    }

    private void Note(LaterChange change, PdfValue? was, PdfValue? now)
    {
        if (!same.Holds(was, now))
        {
            allowed.Add(change);
        }
    }

    private void Allow(LaterChange change) => allowed.Add(change);

    private static void Demand(bool holds, Sentence otherwise)
    {
        if (!holds)
        {
            throw new ForbiddenChange(otherwise);
        }
    }

    private static IEnumerable<string> Keys(PdfDictionary was, PdfDictionary now) => was.Entries.Keys.Union(now.Entries.Keys);
}
