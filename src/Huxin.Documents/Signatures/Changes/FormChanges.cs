using Huxin.Documents.Signatures.Pdf;
using Huxin.Engine;

namespace Huxin.Documents.Signatures.Changes;

/// <summary>
/// Compares the form of a document (ISO 32000-2 §12.7). Empty fields may be filled in and signed, and signature fields may come; a field's
/// look may only change together with its value.
/// </summary>
internal sealed class FormChanges(
    PdfFile before,
    PdfFile after,
    FormTree formBefore,
    FormTree formAfter,
    ChangePermissions permissions,
    Func<Sameness> fresh,
    Action<LaterChange> allow,
    CancellationToken cancel)
{
    private const int ReadOnly = 1;

    private HashSet<int>? usedElsewhere;

    public void Compare()
    {
        Form(before.Dictionary(before.Catalog?["AcroForm"]) ?? PdfDictionary.Empty, after.Dictionary(after.Catalog?["AcroForm"]) ?? PdfDictionary.Empty);
        foreach (var was in formBefore.Nodes.Values)
        {
            cancel.ThrowIfCancellationRequested();
            if (!formAfter.Nodes.TryGetValue(was.Key, out var now) || now.Parent != was.Parent || now.Type != was.Type || now.Name != was.Name)
            {
                throw new ForbiddenChange(was.IsSignature && was.Value is not null ? SignatureReasons.Replaced : SignatureReasons.Fields);
            }

            Node(was, now);
        }

        foreach (var added in formAfter.Nodes.Values.Where(n => !formBefore.Nodes.ContainsKey(n.Key)))
        {
            Added(added);
        }
    }

    private void Form(PdfDictionary was, PdfDictionary now)
    {
        foreach (var key in was.Entries.Keys.Union(now.Entries.Keys))
        {
            switch (key)
            {
                case "Fields" or "SigFlags":
                    break;
                case "DR":
                    Resources(before.Dictionary(was[key]), after.Dictionary(now[key]));
                    break;
                case "DA":
                    Demand(was[key] is null || Same(was[key], now[key]), SignatureReasons.Fields);
                    break;
                case "NeedAppearances":
                    Demand(after.Resolve(now[key]) is not PdfBoolean { Value: true } || Same(was[key], now[key]), SignatureReasons.Fields);
                    break;
                default:
                    Demand(Same(was[key], now[key]), SignatureReasons.Fields);
                    break;
            }
        }
    }

    /// <summary>Fonts may come; one that was there stays, because text set in it is there.</summary>
    private void Resources(PdfDictionary? was, PdfDictionary? now)
    {
        foreach (var (kind, value) in was?.Entries ?? PdfDictionary.Empty.Entries)
        {
            if (before.Resolve(value) is not PdfDictionary named)
            {
                Demand(Same(value, now?[kind]), SignatureReasons.Content);
                continue;
            }

            var those = after.Dictionary(now?[kind]);
            Demand(named.Entries.All(e => Same(e.Value, those?[e.Key])), SignatureReasons.Content);
        }
    }

    private void Node(FormNode was, FormNode now)
    {
        var valueSame = Same(was.Value, now.Value);
        var signing = was.IsSignature && was.Value is null && now.Value is not null;
        Demand(!was.IsSignature || valueSame || signing, SignatureReasons.Replaced);
        var filled = !valueSame;
        foreach (var key in was.Dictionary.Entries.Keys.Union(now.Dictionary.Entries.Keys))
        {
            var (one, two) = (was.Dictionary[key], now.Dictionary[key]);
            switch (key)
            {
                // The tree itself is compared by its nodes.
                case "Kids" or "Parent" or "V" or "M":
                    break;
                case "AP" when !Same(one, two):
                    Appearance(was, one, filled);
                    filled = true;
                    break;
                case "AP":
                    break;
                case "AS" when was.Type == "Btn":
                    filled |= !Same(one, two);
                    break;
                case "I" or "RV" when !valueSame:
                    break;
                case "F" or "MK" when signing:
                    break;
                case "Ff":
                    Demand(Same(one, two) || ((before.Whole(one) ?? 0) | ReadOnly) == after.Whole(two), SignatureReasons.Fields);
                    break;
                default:
                    Demand(Same(one, two), SignatureReasons.Fields);
                    break;
            }
        }

        if (filled)
        {
            Filled(was, valueSame, signing);
        }
    }

    private void Filled(FormNode was, bool valueSame, bool signing)
    {
        Demand(permissions.Level >= ChangeLevel.Forms && !permissions.Locks(was.Name), SignatureReasons.Forbidden);

        // Nobody said that forms may be filled in later, so what was filled in when it was signed is part of what was signed.
        Demand(valueSame || signing || permissions.Level != ChangeLevel.Unsaid || IsEmpty(was), SignatureReasons.Refilled);
        allow(signing ? LaterChange.SignatureAdded : LaterChange.FormFilled);
    }

    private bool IsEmpty(FormNode was) =>
        before.Resolve(was.Value) switch
        {
            null => true,
            PdfString text => text.Text.Trim().Length == 0 || Same(was.Value, was.Default, both: before),
            PdfName { Value: "Off" } => true,
            var value => Same(value, was.Default, both: before),
        };

    /// <summary>Another look for a value that stayed would show what was not signed; buttons look the same filled or not.</summary>
    private void Appearance(FormNode was, PdfValue? appearance, bool filled)
    {
        Demand(was.Type != "Btn" && (filled || (appearance is null && !was.IsSignature)), SignatureReasons.Appearance);
        usedElsewhere ??= AppearanceUse.Elsewhere(before, cancel);
        Demand(!AppearanceUse.Of(before, appearance).Any(usedElsewhere.Contains), SignatureReasons.Shared);
    }

    private void Added(FormNode added)
    {
        Demand(added.IsSignature && !formBefore.Nodes.ContainsKey(added.Parent), SignatureReasons.Fields);

        // An unsigned field that shows something would write on the page in nobody's name.
        Demand(added.Value is not null || added.Dictionary["AP"] is null, SignatureReasons.Appearance);
        Demand(added.Dictionary["A"] is null && added.Dictionary["AA"] is null, SignatureReasons.Fields);

        // A time stamp over the document keeps a signature checkable and is allowed under every permission (§12.8.2.2).
        var stamp = after.Name(after.Dictionary(added.Value)?["SubFilter"]) == "ETSI.RFC3161";
        Demand(stamp || permissions.Level >= ChangeLevel.Forms, SignatureReasons.Forbidden);
        allow(stamp ? LaterChange.Validation : LaterChange.SignatureAdded);
    }

    private bool Same(PdfValue? was, PdfValue? now) => fresh().Holds(was, now);

    private bool Same(PdfValue? one, PdfValue? two, PdfFile both) => new Sameness(both, both, _ => false, cancel).Holds(one, two);

    private static void Demand(bool holds, Sentence otherwise)
    {
        if (!holds)
        {
            throw new ForbiddenChange(otherwise);
        }
    }
}
