using System.Text;
using Huxin.Documents.Signatures;

namespace Huxin.Documents.Tests.Signatures;

/// <summary>What may and what may not be appended to a signed document. Each row is one save after the signature.</summary>
public sealed class SignatureChangeTests
{
    private const string Filled = "<</Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Lin) /AP <</N 20 0 R>> /Rect [100 600 300 620] /P 3 0 R>>";
    private const string Comment = "<</Type /Annot /Subtype /Text /Contents (hello) /Rect [30 30 50 50] /P 3 0 R>>";
    private const string Letter = "2008";

    private static readonly string look = SmallPdf.Stream("/Tx BMC BT /Helv 12 Tf (Lin) Tj ET EMC", "/Type /XObject /Subtype /Form /BBox [0 0 200 20]");
    private static readonly string forged = SmallPdf.Stream($"BT /F1 18 Tf 100 700 Td (Employed from {Letter} to 2021) Tj ET");

    private static readonly Dictionary<string, (int, string)[]> allowed = new()
    {
        ["nothing is saved again"] = [],
        ["the title of the document"] = [(12, "<</Title (Another title)>>")],
        ["an empty field is filled in"] = [(7, Filled), (20, look)],
        ["a comment is added"] = [(3, SmallPdf.SignedPage("[7 0 R 8 0 R 9 0 R 14 0 R 20 0 R]")), (20, Comment)],
        ["material to check the signature later"] = [(1, "<</Type /Catalog /Pages 2 0 R /AcroForm 6 0 R /DSS <</Certs [20 0 R]>>>>"), (20, SmallPdf.Stream("certificate"))],
        ["an object nobody refers to"] = [(20, forged)],
        ["the same objects written again"] = [(3, SmallPdf.SignedPage()), (5, SmallPdf.Font)],
        ["a font comes into the form"] = [(6, SmallPdf.SignedForm.Replace("/Font <<", "/Font <</New 5 0 R ", StringComparison.Ordinal))],
    };

    private static readonly Dictionary<string, (int, string)[]> forbidden = new()
    {
        ["the content of the page"] = [(4, forged)],
        ["the page shows content that was prepared and unused"] = [(3, SmallPdf.SignedPage(contents: "11 0 R"))],
        ["content is laid over the page"] = [(3, SmallPdf.SignedPage(contents: "[4 0 R 11 0 R]"))],
        ["the font in which the page is set"] = [(5, SmallPdf.Font.Replace("Helvetica", "ZapfDingbats", StringComparison.Ordinal))],
        ["the page's box hides a part"] = [(3, SmallPdf.SignedPage().Replace("595 842", "595 600", StringComparison.Ordinal))],
        ["a page comes"] = [(2, "<</Type /Pages /Kids [3 0 R 20 0 R] /Count 2>>"), (20, SmallPdf.Page("[]", "11 0 R"))],
        ["a page goes"] = [(2, "<</Type /Pages /Kids [] /Count 0>>")],
        ["another page in its place"] = [(2, "<</Type /Pages /Kids [20 0 R] /Count 1>>"), (20, SmallPdf.SignedPage(contents: "11 0 R"))],
        ["another catalog with another page"] = [(1, "<</Type /Catalog /Pages 21 0 R /AcroForm 6 0 R>>"), (21, "<</Type /Pages /Kids [20 0 R] /Count 1>>"), (20, SmallPdf.SignedPage(contents: "11 0 R"))],
        ["a script runs when it is opened"] = [(1, "<</Type /Catalog /Pages 2 0 R /AcroForm 6 0 R /OpenAction <</S /JavaScript /JS (x)>>>>")],
        ["scripts come by name"] = [(1, "<</Type /Catalog /Pages 2 0 R /AcroForm 6 0 R /Names <</JavaScript <</Names [(x) <</S /JavaScript /JS (x)>>]>>>>>>")],
        ["layers come"] = [(1, "<</Type /Catalog /Pages 2 0 R /AcroForm 6 0 R /OCProperties <</OCGs []>>>>")],
        ["a field filled in before is filled in otherwise"] = [(8, SmallPdf.FilledField.Replace("Engineer", "Director", StringComparison.Ordinal).Replace("10 0 R", "20 0 R", StringComparison.Ordinal)), (20, look)],
        ["a field looks otherwise and its value is the same"] = [(8, SmallPdf.FilledField.Replace("10 0 R", "20 0 R", StringComparison.Ordinal)), (20, look)],
        ["the look of a field under its old number"] = [(10, look)],
        ["a field is set in another font"] = [(7, Filled.Replace("/FT", "/DA (/ZaDb 0 Tf) /FT", StringComparison.Ordinal)), (20, look)],
        ["a field moves"] = [(8, SmallPdf.FilledField.Replace("100 550", "100 650", StringComparison.Ordinal))],
        ["a field comes"] = [(6, SmallPdf.SignedForm.Replace("14 0 R", "14 0 R 20 0 R", StringComparison.Ordinal)), (20, Filled.Replace("20 0 R", "10 0 R", StringComparison.Ordinal).Replace("(name)", "(more)", StringComparison.Ordinal))],
        ["a field goes"] = [(6, SmallPdf.SignedForm.Replace("8 0 R ", "", StringComparison.Ordinal))],
        ["an unsigned place for a signature shows something"] = [(6, SmallPdf.SignedForm.Replace("14 0 R", "14 0 R 20 0 R", StringComparison.Ordinal)), (20, "<</FT /Sig /T (s) /Subtype /Widget /Rect [0 0 500 800] /AP <</N 11 0 R>>>>")],
        ["the signature goes"] = [(6, SmallPdf.Form)],
        ["the signature's field is emptied"] = [(14, "<</Type /Annot /Subtype /Widget /FT /Sig /T <5369676E617475726531> /F 132 /Rect [0 0 0 0] /P 3 0 R>>")],
        ["the signature's field shows something"] = [(14, "<</Type /Annot /Subtype /Widget /FT /Sig /T <5369676E617475726531> /F 132 /Rect [0 0 0 0] /P 3 0 R /V 13 0 R /AP <</N 11 0 R>>>>")],
        ["the form is drawn anew"] = [(6, SmallPdf.SignedForm.Replace("/SigFlags", "/NeedAppearances true /SigFlags", StringComparison.Ordinal))],
        ["a font of the form is exchanged"] = [(6, SmallPdf.SignedForm.Replace("/Helv 5 0 R", "/Helv 20 0 R", StringComparison.Ordinal)), (20, SmallPdf.Font.Replace("Helvetica", "ZapfDingbats", StringComparison.Ordinal))],
        ["a comment goes"] = [(3, SmallPdf.SignedPage("[7 0 R 8 0 R 14 0 R]"))],
        ["a comment says something else"] = [(9, SmallPdf.Note.Replace("seen", "not seen", StringComparison.Ordinal))],
        ["comments change places"] = [(3, SmallPdf.SignedPage("[9 0 R 7 0 R 8 0 R 14 0 R]"))],
        ["a link comes"] = [(3, SmallPdf.SignedPage("[7 0 R 8 0 R 9 0 R 14 0 R 20 0 R]")), (20, Comment.Replace("/Text", "/Link", StringComparison.Ordinal))],
        ["a place for the field that was there comes"] = [(7, SmallPdf.EmptyField.Replace("/FT", "/Kids [20 0 R] /FT", StringComparison.Ordinal)), (20, "<</Subtype /Widget /Parent 7 0 R /Rect [0 0 500 800]>>")],
        ["another place for the signature comes and shows something"] = [(14, "<</Type /Annot /Subtype /Widget /FT /Sig /T <5369676E617475726531> /F 132 /Rect [0 0 0 0] /P 3 0 R /V 13 0 R /Kids [20 0 R]>>"), (20, "<</Subtype /Widget /Parent 14 0 R /Rect [0 0 500 800] /AP <</N 11 0 R>>>>")],
        ["a signature field that runs comes"] = [(6, SmallPdf.SignedForm.Replace("14 0 R", "14 0 R 20 0 R", StringComparison.Ordinal)), (20, "<</FT /Sig /T (s) /Subtype /Widget /Rect [0 0 0 0] /AA <<>>>>")],
        ["the box that the page inherits"] = [(2, "<</Type /Pages /Kids [3 0 R] /Count 1 /Rotate 180>>")],
        ["a watermark comes"] = [(3, SmallPdf.SignedPage("[7 0 R 8 0 R 9 0 R 14 0 R 20 0 R]")), (20, Comment.Replace("/Text", "/Watermark", StringComparison.Ordinal))],
        ["a comment that runs comes"] = [(3, SmallPdf.SignedPage("[7 0 R 8 0 R 9 0 R 14 0 R 20 0 R]")), (20, Comment.Replace("/P 3", "/AA <<>> /P 3", StringComparison.Ordinal))],
    };

    public static TheoryData<string> Allowed => [.. allowed.Keys];

    public static TheoryData<string> Forbidden => [.. forbidden.Keys];

    private static byte[] Signed { get; } = Sign();

    [Theory]
    [MemberData(nameof(Allowed))]
    public void A_later_save_that_only_adds_what_may_be_added_leaves_the_signature_intact(string what) =>
        Assert.Equal(SignatureStatus.UntrustedRoot, Read(SmallPdf.Save(Signed, allowed[what])).Status);

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void A_later_save_that_changes_what_was_signed_is_a_modification(string what)
    {
        var reading = Read(SmallPdf.Save(Signed, forbidden[what]));

        Assert.Equal((SignatureStatus.Modified, false), (reading.Status, reading.CoversWholeFile));
    }

    [Fact]
    public void An_entry_that_leads_elsewhere_is_a_modification_though_nothing_is_written()
    {
        // The content of the page is read from where the prepared content stands, or from nowhere at all.
        Assert.Equal(SignatureStatus.Modified, Read(SmallPdf.Save(Signed, [], [(4, SmallPdf.Place(Signed, 11))])).Status);
        Assert.Equal(SignatureStatus.UntrustedRoot, Read(SmallPdf.Save(Signed, [], [(4, SmallPdf.Place(Signed, 4))])).Status);
    }

    [Fact]
    public void Data_behind_the_last_save_is_a_modification_and_empty_lines_are_not()
    {
        Assert.Equal(SignatureStatus.Modified, Read([.. Signed, .. "4 0 obj\n(x)\nendobj\n"u8]).Status);
        var spaced = Read([.. Signed, .. "\r\n \n"u8]);
        Assert.Equal((SignatureStatus.UntrustedRoot, false, 0), (spaced.Status, spaced.CoversWholeFile, spaced.LaterChanges));
    }

    [Fact]
    public void A_way_from_the_trailer_into_the_file_that_was_not_signed_is_a_modification()
    {
        Assert.Equal(SignatureStatus.Modified, Read(SmallPdf.Save(Signed, [], trailer: "/More 11 0 R")).Status);
    }

    [Fact]
    public void A_signature_that_no_field_holds_is_found_and_is_none_that_viewers_show()
    {
        var signed = Unheld();
        var reading = Read(signed);

        Assert.Equal((SignatureStatus.Malformed, ""), (reading.Status, Assert.Single(reading.Signatures).Field));
    }

    [Fact]
    public void What_changed_after_signing_cannot_be_told_of_an_encrypted_file()
    {
        const string encryption = "/Encrypt <</Filter /Standard /V 1 /R 2 /P -4>>";
        var later = SmallPdf.Save(Signed, allowed["the title of the document"], trailer: encryption);

        Assert.Equal((SignatureStatus.Malformed, SignatureReasons.Encrypted), (Read(later).Status, Read(later).Reason));
    }

    [Fact]
    public void Later_saves_are_counted_when_they_change_something()
    {
        var once = SmallPdf.Save(Signed, allowed["the title of the document"]);
        var idle = SmallPdf.Save(once, [(5, SmallPdf.Font)]);
        var twice = SmallPdf.Save(idle, allowed["an empty field is filled in"]);

        Assert.Equal([0, 1, 1, 2], new[] { Signed, once, idle, twice }.Select(f => Read(f).LaterChanges));
        Assert.Equal([LaterChange.Metadata, LaterChange.FormFilled], Read(twice).Signatures[0].Changes);
    }

    [Theory]
    [InlineData(1, "material to check the signature later", true)]
    [InlineData(1, "an empty field is filled in", false)]
    [InlineData(1, "a comment is added", false)]
    [InlineData(2, "an empty field is filled in", true)]
    [InlineData(2, "a comment is added", false)]
    [InlineData(3, "a comment is added", true)]
    public void A_certification_says_what_may_change(int level, string what, bool may) =>
        Assert.Equal(may ? SignatureStatus.UntrustedRoot : SignatureStatus.Modified, Read(SmallPdf.Save(Sign(Certifies(level)), allowed[what])).Status);

    [Theory]
    [InlineData(2, "a field filled in before is filled in otherwise", true)]
    [InlineData(3, "a comment says something else", true)]
    [InlineData(3, "a comment goes", true)]
    [InlineData(2, "a comment goes", false)]
    [InlineData(3, "the content of the page", false)]
    [InlineData(3, "the look of a field under its old number", false)]
    public void A_certification_may_allow_more_but_never_the_page(int level, string what, bool may) =>
        Assert.Equal(may ? SignatureStatus.UntrustedRoot : SignatureStatus.Modified, Read(SmallPdf.Save(Sign(Certifies(level)), forbidden[what])).Status);

    [Theory]
    [InlineData("/Action /All", false)]
    [InlineData("/Action /Include /Fields [(name)]", false)]
    [InlineData("/Action /Include /Fields [(title)]", true)]
    [InlineData("/Action /Exclude /Fields [(name)]", true)]
    [InlineData("/Action /Exclude /Fields [(title)]", false)]
    public void A_locked_field_may_not_be_filled_in(string locks, bool may)
    {
        var signed = Sign($"/Reference [<</TransformMethod /FieldMDP /TransformParams <</V /1.2 {locks}>>>>]");

        Assert.Equal(may ? SignatureStatus.UntrustedRoot : SignatureStatus.Modified, Read(SmallPdf.Save(signed, allowed["an empty field is filled in"])).Status);
    }

    [Fact]
    public void The_worst_of_several_signatures_decides()
    {
        // The second signer signs what was changed after the first: the second signature stands, the file does not.
        var second = PaperSigner.Sign(SmallPdf.Save(Signed, forbidden["the content of the page"]), Signer.Organization, Signer.Day);
        var reading = Read(second);

        Assert.Equal([SignatureStatus.Modified, SignatureStatus.UntrustedRoot], reading.Signatures.Select(s => s.Status));
        Assert.Equal((SignatureStatus.Modified, true, 0), (reading.Status, reading.CoversWholeFile, reading.LaterChanges));
    }

    [Fact]
    public void A_signature_copied_into_another_document_does_not_stand_there()
    {
        var text = Encoding.Latin1.GetString(Signed);
        var dictionary = text[SmallPdf.Place(Signed, 13)..text.IndexOf("endobj", SmallPdf.Place(Signed, 13), StringComparison.Ordinal)];
        var other = SmallPdf.Save(
            SmallPdf.Unsigned(),
            [(13, dictionary["13 0 obj\n".Length..]), (14, "<</FT /Sig /T (s) /V 13 0 R /Subtype /Widget /Rect [0 0 0 0]>>"), (6, "<</Fields [14 0 R]>>")]);

        Assert.Equal(SignatureStatus.Modified, Read(other).Status);
    }

    [Fact]
    public void A_file_without_a_signature_has_none_and_that_is_all()
    {
        var reading = Read(SmallPdf.Unsigned());

        Assert.Equal((SignatureStatus.None, 0, 0), (reading.Status, reading.LaterChanges, reading.Signatures.Count));
    }

    /// <summary>A save that writes a signature and no field for it; its value is put in afterwards, over everything else.</summary>
    private static byte[] Unheld()
    {
        const string range = "/ByteRange [0 1111111 2222222 3333333]";
        var blank = $"/Contents <{new string('0', 8000)}>";
        var file = Encoding.Latin1.GetString(SmallPdf.Save(SmallPdf.Unsigned(), [(20, $"<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached {range} {blank}>>")]));
        var gap = file.IndexOf("<0000", StringComparison.Ordinal);
        var resumes = gap + 8002;
        file = file.Replace(range, $"/ByteRange [0 {gap} {resumes} {file.Length - resumes}]".PadRight(range.Length), StringComparison.Ordinal);
        var bytes = Encoding.Latin1.GetBytes(file);
        var value = DetachedCms.Sign(new SignedContent([bytes.AsMemory(0, gap), bytes.AsMemory(resumes)]), Signer.Organization);
        Encoding.ASCII.GetBytes(Convert.ToHexString(value)).CopyTo(bytes, gap + 1);
        return bytes;
    }

    private static string Certifies(int level) => $"/Reference [<</TransformMethod /DocMDP /TransformParams <</V /1.2 /P {level}>>>>]";

    private static byte[] Sign(string more = "") =>
        PaperSigner.Sign(SmallPdf.Unsigned(), Signer.Day, 4096, content => DetachedCms.Sign(content, Signer.Organization), more);

    private static SignatureReading Read(byte[] file) =>
        SignatureReader.Read(file, TrustedRoots.None, Signer.Day, TestContext.Current.CancellationToken).Value;
}
