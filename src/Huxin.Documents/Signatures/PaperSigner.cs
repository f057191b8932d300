using System.Globalization;
using System.Text;
using Huxin.Documents.Reading;
using Huxin.Documents.Signatures.Changes;
using Huxin.Documents.Signatures.Pdf;

namespace Huxin.Documents.Signatures;

/// <summary>
/// Signs finished papers: appends an invisible PAdES-B-B signature (ETSI EN 319 142-1) as an incremental update and leaves every byte
/// before it as it was. The same paper, identity and time give the same bytes.
/// </summary>
public static class PaperSigner
{
    /// <summary>A line of numbers up to the largest file, so that the place is known before the numbers are.</summary>
    private const int RangeLength = 40;

    /// <summary>Room for the signature beside its certificates, bytes.</summary>
    private const int RoomBesideCertificates = 2048;

    /// <param name="pdf">A PDF without encryption and with sound cross-references; anything else is a bug of the caller and throws.</param>
    /// <param name="identity">Who signs.</param>
    /// <param name="at">The time of signing, the signer's own word.</param>
    public static byte[] Sign(ReadOnlyMemory<byte> pdf, SigningIdentity identity, DateTimeOffset at) =>
        Sign(pdf, at, RoomBesideCertificates + identity.Chain.Sum(c => c.GetEncoded().Length), content => DetachedCms.Sign(content, identity));

    /// <summary>Signs with whatever makes the signature's value, in a place of so many bytes, with further entries in its dictionary.</summary>
    internal static byte[] Sign(
        ReadOnlyMemory<byte> pdf, DateTimeOffset at, int room, Func<SignedContent, byte[]> sign, string more = "", string form = "ETSI.CAdES.detached")
    {
        var file = PdfFile.Open(pdf, ReadingLimits.Default, CancellationToken.None);
        var page = new PageTree(file).Pages.Find(p => p.Number >= 0);
        if (file.Rebuilt || file.IsEncrypted || page is null || file.Trailer["Root"] is not PdfReference root || file.Catalog is not { } catalog)
        {
            throw new ArgumentException("Only a sound PDF without encryption can be signed.", nameof(pdf));
        }

        var update = new PdfUpdate(file);
        var (signature, field) = (update.NewNumber(), update.NewNumber());
        PutInForm(update, file, root, catalog, field);
        PutOnPage(update, file, page, field);
        update.Put(field, Field(file, page, signature));

        update.Begin(signature);
        update.Write($"<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /{form} {more}\n");
        update.Write($"/M ({PdfTime.Write(at)})\n/ByteRange ");
        var range = update.Position;
        update.Write(new string(' ', RangeLength) + "\n/Contents ");
        var gap = update.Position;
        update.Write($"<{new string('0', room * 2)}>");
        var resumes = update.Position;
        update.Write(" >>");
        update.End();

        var signed = update.Finish();
        var numbers = string.Create(CultureInfo.InvariantCulture, $"[0 {gap} {resumes} {signed.Length - resumes}]");
        Encoding.ASCII.GetBytes(numbers.PadRight(RangeLength)).CopyTo(signed, range);
        var value = sign(new SignedContent([signed.AsMemory(0, gap), signed.AsMemory(resumes)]));
        if (value.Length > room)
        {
            throw new InvalidOperationException($"The signature takes {value.Length} bytes and has room for {room}.");
        }

        Encoding.ASCII.GetBytes(Convert.ToHexString(value)).CopyTo(signed, gap + 1);
        return signed;
    }

    /// <summary>The form is rewritten where it stands, in the catalog or as an object of its own, with all it had.</summary>
    private static void PutInForm(PdfUpdate update, PdfFile file, PdfReference root, PdfDictionary catalog, int field)
    {
        var form = file.Dictionary(catalog["AcroForm"]) ?? PdfDictionary.Empty;
        form = form
            .With("Fields", new PdfArray([.. file.Items(form["Fields"]), new PdfReference(field, 0)]))
            .With("SigFlags", new PdfNumber(3));
        if (catalog["AcroForm"] is PdfReference own)
        {
            update.Put(own.Number, form);
        }
        else
        {
            update.Put(root.Number, catalog.With("AcroForm", form));
        }
    }

    private static void PutOnPage(PdfUpdate update, PdfFile file, PdfPage page, int field)
    {
        var dictionary = (PdfDictionary)file.Object(page.Number);
        var annotations = new PdfArray([.. file.Items(dictionary["Annots"]), new PdfReference(field, 0)]);
        if (dictionary["Annots"] is PdfReference own)
        {
            update.Put(own.Number, annotations);
        }
        else
        {
            update.Put(page.Number, dictionary.With("Annots", annotations));
        }
    }

    /// <summary>A field that shows nothing (§12.7.5.5): a rectangle without extent, to be printed and locked like any signature.</summary>
    private static PdfDictionary Field(PdfFile file, PdfPage page, int signature)
    {
        var taken = new FormTree(file).Nodes.Values.Select(n => n.Name).ToHashSet();
        var name = Enumerable.Range(1, taken.Count + 1).Select(i => $"Signature{i}").First(n => !taken.Contains(n));
        var zero = new PdfNumber(0);
        return new PdfDictionary(new Dictionary<string, PdfValue>
        {
            ["Type"] = new PdfName("Annot"),
            ["Subtype"] = new PdfName("Widget"),
            ["FT"] = new PdfName("Sig"),
            ["T"] = new PdfString(Encoding.ASCII.GetBytes(name), -1, -1, Hexadecimal: true),
            ["F"] = new PdfNumber(132),
            ["Rect"] = new PdfArray([zero, zero, zero, zero]),
            ["P"] = new PdfReference(page.Number, 0),
            ["V"] = new PdfReference(signature, 0),
        });
    }
}
