using Huxin.Documents.Paper;
using Huxin.Documents.Reading;
using Huxin.Documents.Resumes;
using Huxin.Engine.Claims;
using SkiaSharp;

namespace Huxin.Documents.Tests.Resumes;

/// <summary>Each field is told with the place it was read from, and what must not be handed on with the places to cover.</summary>
public sealed class ClaimPlacesTests
{
    private static readonly ClaimSet claims = new()
    {
        Basics = new Basics { Name = "田秀兰", Email = "tian@candidate.example", Phone = "13800006642" },
        Education = [new EducationClaim { Institution = "河北大学", Area = "汉语言文学", StudyType = "本科", StartDate = PartialDate.Parse("2014-09"), EndDate = PartialDate.Parse("2018-06") }],
        Work =
        [
            new WorkClaim { Name = "石家庄燕赵宏图印务有限公司", Position = "行政文员", StartDate = PartialDate.Parse("2021-03") },
            new WorkClaim { Name = "保定清苑电气有限公司", Position = "前台", StartDate = PartialDate.Parse("2018-07"), EndDate = PartialDate.Parse("2021-02") },
        ],
    };

    private static readonly (string, string)[] details = [("婚姻状况", "未婚"), ("民族", "汉族"), ("身高", "163cm")];

    [Fact]
    public void Every_field_of_a_form_is_told_with_its_words_and_box()
    {
        var reading = Read(ResumePaper.Print(claims, details));
        string[] expected =
        [
            "basics/email", "basics/name", "basics/phone",
            "education/0/area", "education/0/endDate", "education/0/institution", "education/0/startDate", "education/0/studyType",
            "work/0/name", "work/0/position", "work/0/startDate", "work/1/endDate", "work/1/name", "work/1/position", "work/1/startDate",
        ];
        Assert.Equal(expected, reading.Places.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("保定清苑电气有限公司", reading.Places["work/1/name"].Quote);
        Assert.All(reading.Places.Values, place => Assert.InRange(place.Place!.Top, 0.05, 0.5));

        // The second job stands under the first, its name to the right of its dates.
        Assert.True(reading.Places["work/1/name"].Place!.Top > reading.Places["work/0/name"].Place!.Top);
        Assert.True(reading.Places["work/1/name"].Place!.Left > reading.Places["work/1/startDate"].Place!.Left);
    }

    [Fact]
    public void The_strip_shown_for_a_field_says_what_was_read_there()
    {
        var pdf = ResumePaper.Print(claims, details);
        var place = Read(pdf).Places["work/0/name"].Place!;
        var strip = PagePictures.Show(pdf, new PageQuestion("form.pdf", place.Page, [place]), TestContext.Current.CancellationToken).Value;
        Assert.Contains("石家庄燕赵宏图印务有限公司", Read(strip.Png).Text, StringComparison.Ordinal);
        Assert.True(strip.Height < strip.Width / 2, $"{strip.Width} × {strip.Height}");

        using var picture = SKBitmap.Decode(strip.Png);
        Assert.Contains(picture.Pixels, pixel => pixel is { Red: > 240, Green: > 200 and < 235, Blue: < 130 });
    }

    [Fact]
    public void A_covered_copy_says_everything_but_what_was_covered()
    {
        var pdf = ResumePaper.Print(claims, details);
        var reading = Read(pdf);
        Assert.Equal(["marital", "ethnicity", "appearance"], reading.Withheld);
        Assert.Equal(3, reading.WithheldPlaces.Count);

        var copy = PagePictures.Cover(pdf, new CoverQuestion("form.pdf", reading.WithheldPlaces), TestContext.Current.CancellationToken).Value;
        Assert.DoesNotContain("/Font"u8.ToArray(), Sequences(copy, "/Font"u8.Length));
        var again = Read(copy);
        Assert.Empty(again.Withheld);
        Assert.Equal("田秀兰", again.Claims.Basics.Name);
        Assert.Equal(["石家庄燕赵宏图印务有限公司", "保定清苑电气有限公司"], again.Claims.Work.Select(work => work.Name));
        Assert.All((string[])["未婚", "汉族", "163"], word => Assert.DoesNotContain(word, again.Text, StringComparison.Ordinal));

        // Without covers the same way keeps them: it is the covers that take them out.
        var whole = PagePictures.Cover(pdf, new CoverQuestion("form.pdf", []), TestContext.Current.CancellationToken).Value;
        Assert.Equal(reading.Withheld, Read(whole).Withheld);
    }

    /// <summary>In a form the answer has a cell of its own and says nothing by itself.</summary>
    [Fact]
    public void The_answer_beside_a_question_is_covered_with_it()
    {
        TextLine row = new(
        [
            Cell("身高", 0.1), Cell("163", 0.2), Cell("姓名", 0.4), Cell("田秀兰", 0.5), Cell("健康状况", 0.7), Cell("良好", 0.8),
        ]);
        Assert.Equal([0.1, 0.2, 0.7, 0.8], ForbiddenDetails.In(row).Places.Select(place => place.Left).Order());
    }

    [Fact]
    public void Only_the_clause_is_covered_where_a_line_states_other_things_too()
    {
        TextLine row = new([new TextCell("姓名：田秀兰，未婚，电话：13800006642", 0, 500) { Place = new PagePlace(1, 0, 0.1, 1, 0.02) }]);
        var place = Assert.Single(ForbiddenDetails.In(row).Places);
        Assert.InRange(place.Left, 0.3, 0.5);
        Assert.InRange(place.Width, 0.05, 0.25);
    }

    [Fact]
    public void A_format_without_pages_gives_the_words_and_no_box()
    {
        var reading = ResumeReader.Read("张三\n138 0000 0000\n工作经历\n2019.01-2021.02 甲公司 文员"u8.ToArray(), "cv.txt", TestContext.Current.CancellationToken).Value;
        Assert.Contains("甲公司", reading.Places["work/0/name"].Quote, StringComparison.Ordinal);
        Assert.Null(reading.Places["work/0/name"].Place);
        var shown = PagePictures.Show("张三"u8.ToArray(), new PageQuestion("cv.txt", 1), TestContext.Current.CancellationToken);
        Assert.Equal("documents.no-page", shown.Refusal?.Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_photo_that_lies_on_its_side_is_marked_and_covered_where_its_words_stand(int quarters)
    {
        var photo = Photo(ResumePaper.Print(claims, details), quarters);
        var reading = Read(photo, "photo.png");
        var place = reading.Places["work/0/name"].Place!;
        var strip = PagePictures.Show(photo, new PageQuestion("photo.png", 1, [place]), TestContext.Current.CancellationToken).Value;
        Assert.Contains("燕赵宏图印务", Read(strip.Png, "strip.png").Text, StringComparison.Ordinal);

        var copy = PagePictures.Cover(photo, new CoverQuestion("photo.png", reading.WithheldPlaces), TestContext.Current.CancellationToken).Value;
        var again = Read(copy);
        Assert.Empty(again.Withheld);
        Assert.Equal("田秀兰", again.Claims.Basics.Name);
    }

    private static byte[] Photo(byte[] pdf, int quarters)
    {
        var page = PagePictures.Show(pdf, new PageQuestion("form.pdf", 1), TestContext.Current.CancellationToken).Value;
        using var upright = SKBitmap.Decode(page.Png);
        using var turned = Huxin.Documents.Reading.Ocr.PictureDecoding.Turned(upright, quarters);
        using var png = turned.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static TextCell Cell(string text, double left) => new(text, left, left + 0.05) { Place = new PagePlace(1, left, 0.1, 0.05, 0.02) };

    private static IEnumerable<byte[]> Sequences(byte[] content, int length) => Enumerable.Range(0, content.Length - length).Select(at => content[at..(at + length)]);

    private static ResumeReading Read(byte[] content, string name = "form.pdf") => ResumeReader.Read(content, name, TestContext.Current.CancellationToken).Value;
}
