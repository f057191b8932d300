using System.Net;
using System.Text;
using Huxin.Demonstrations;
using Huxin.Engine.Transparency;
using Huxin.Platform.Files;
using Huxin.Rooms.Transparency;
using Huxin.Rooms.Transparency.Media;
using Huxin.Tests.Hosting;
using SkiaSharp;

namespace Huxin.Tests.Transparency;

/// <summary>Photographs, videos, captions and pasted stories as they come from people, careless or hostile.</summary>
public sealed class MediaTests(EmployerHost house) : IClassFixture<EmployerHost>
{
    private const string Captioned = "WEBVTT\n\n00:00:00.500 --> 00:00:02.000\n大家好\n\n00:00:02.000 --> 00:00:04.000\n这里是开放日\n";

    /// <summary>The first bytes of a small MP4: a type box, a movie box with a note of the place, and media.</summary>
    private static readonly byte[] film = [.. Box("ftyp", "isom0000isom"u8.ToArray()), .. Box("moov", Box("udta", Box("\u00a9xyz", "+30.2741+120.1551/"u8.ToArray()))), .. Box("mdat", new byte[64])];

    [Fact]
    public async Task A_photograph_is_made_small_upright_and_bare()
    {
        var read = await Pictures.ReadAsync(CameraPicture(1600, 900, orientation: 6), "IMG_1.jpg", default);
        Assert.Equal((900, 1600), (read.Value.Width, read.Value.Height));
        using var small = SKBitmap.Decode(read.Value.Small);
        Assert.Equal(480, small.Width);
        Assert.True(small.GetPixel(470, 10).Red > 150, "the corner that was red on the upper left is on the upper right after a quarter turn");
        Assert.Equal(-1, read.Value.Large.AsSpan().IndexOf("GPSMARK"u8));
        Assert.True(read.Value.Large.AsSpan().StartsWith("RIFF"u8));
    }

    [Fact]
    public async Task A_small_file_that_claims_a_giant_picture_is_not_opened()
    {
        var started = GC.GetTotalAllocatedBytes();
        Assert.Equal("files.too-many-pixels", (await Pictures.ReadAsync(Bomb(60_000, 60_000), "a.png", default)).Refusal?.Code);
        Assert.True(GC.GetTotalAllocatedBytes() - started < 50_000_000);
    }

    [Theory]
    [InlineData("<html><script>alert(1)</script>", "photo.jpg", "files.no-picture")]
    [InlineData("GIF89a\u0001", "photo.png", "files.no-picture")]
    [InlineData("\u0089PNG\r\n\u001a\n", "photo.png", "files.picture-broken")]
    public async Task What_is_no_picture_is_told_by_its_bytes(string content, string name, string code) =>
        Assert.Equal(code, (await Pictures.ReadAsync(Encoding.Latin1.GetBytes(content), name, default)).Refusal?.Code);

    [Fact]
    public async Task A_name_that_says_another_kind_is_refused()
    {
        Assert.Equal("files.lies-about-kind", (await Pictures.ReadAsync(DemoPictures.Draw(1), "photo.jpg", default)).Refusal?.Code);
        Assert.Equal("files.lies-about-kind", Videos.Read(film, "film.webm").Refusal?.Code);
        Assert.Equal("files.no-video", Videos.Read("%PDF-1.4"u8.ToArray(), "film.mp4").Refusal?.Code);
    }

    [Fact]
    public void The_place_a_camera_noted_is_blanked()
    {
        var read = Videos.Read(film, "film.mp4").Value;
        Assert.Equal(film.Length, read.Content.Length);
        Assert.Equal(-1, read.Content.AsSpan().IndexOf("120.1551"u8));
        Assert.NotEqual(-1, film.AsSpan().IndexOf("120.1551"u8));
        Assert.Equal("video/mp4", read.ContentType);
    }

    [Theory]
    [InlineData(Captioned, null)]
    [InlineData("\uFEFFWEBVTT - 标题\n\nNOTE 说明\n\n1\n00:01.000 --> 00:02.000 align:start\n好\n", null)]
    [InlineData("", "files.captions-missing")]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000\nsrt\n", "files.captions-wrong")]
    [InlineData("WEBVTT\n", "files.captions-wrong")]
    [InlineData("WEBVTT\n\n00:00:02.000 --> 00:00:01.000\n倒着走\n", "files.captions-wrong")]
    [InlineData("WEBVTT\n\n00:00:05.000 --> 00:00:06.000\n后\n\n00:00:01.000 --> 00:00:02.000\n先\n", "files.captions-wrong")]
    [InlineData("WEBVTT\n\nsoon --> later\n何时\n", "files.captions-wrong")]
    public void Captions_are_read(string text, string? code) => Assert.Equal(code, Captions.Read(Encoding.UTF8.GetBytes(text)).Refusal?.Code);

    [Fact]
    public async Task A_video_without_captions_is_refused_and_with_them_is_served_in_parts()
    {
        var employer = await house.FoundAsync();
        var claim = await employer.ClaimAsync(Activity);
        var words = new MediaWords("开放日", null);
        Task<Huxin.Engine.Outcome<Guid>> AddAsync(HandedIn? captions) => employer.WithAsync<AddMedia, Guid>(add => add.VideoAsync(claim, words, new HandedIn(film, "a.mp4"), captions, null, default));
        Assert.Equal("files.captions-missing", (await AddAsync(null)).Refusal?.Code);
        var media = (await AddAsync(new HandedIn(Encoding.UTF8.GetBytes(Captioned), "a.vtt"))).Value;

        var page = await employer.PageAsync();
        Assert.Contains("<track kind=\"captions\"", page, StringComparison.Ordinal);
        Assert.Contains("preload=\"none\"", page, StringComparison.Ordinal);
        using var client = new HttpClient { BaseAddress = house.Host.Address };
        using var asked = new HttpRequestMessage(HttpMethod.Get, $"/e/{employer.Slug}/media/{media}/video");
        asked.Headers.Range = new(0, 9);
        using var part = await client.SendAsync(asked);
        Assert.Equal((HttpStatusCode.PartialContent, 10L), (part.StatusCode, part.Content.Headers.ContentLength));
        Assert.Contains("immutable", part.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        using var captions = await client.GetAsync($"/e/{employer.Slug}/media/{media}/captions");
        Assert.Equal("text/vtt", captions.Content.Headers.ContentType!.MediaType);
        using var still = await client.GetAsync($"/e/{employer.Slug}/media/{media}/1280");
        Assert.Equal("image/webp", still.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Media_and_evidence_of_what_is_hidden_are_not_served()
    {
        var employer = await house.FoundAsync();
        using var reader = new Visitor(house.Host);
        foreach (var (visibility, until, status) in new (ClaimVisibility, DateOnly?, HttpStatusCode)[]
        {
            (ClaimVisibility.Public, null, HttpStatusCode.OK), (ClaimVisibility.Candidates, null, HttpStatusCode.NotFound),
            (ClaimVisibility.Internal, null, HttpStatusCode.NotFound), (ClaimVisibility.Public, new DateOnly(2020, 1, 1), HttpStatusCode.NotFound),
        })
        {
            var claim = await employer.ClaimAsync(Activity with { ValidUntil = until }, visibility);
            var photo = (await employer.WithAsync<AddMedia, Guid>(add => add.PhotoAsync(claim, new MediaWords("一间屋子", null), new HandedIn(DemoPictures.Draw(1), "a.png"), default))).Value;
            Assert.True((await employer.WithAsync<KeepClaim, Huxin.Engine.Done>(keep => keep.AddEvidenceAsync(claim, new EvidenceDraft("签到", null, ("%PDF-1.4\n%%EOF"u8.ToArray(), "a.pdf"), true), default))).Ok);
            var evidence = (await employer.DossierAsync()).Evidence[claim].Single().Id;
            Assert.Equal(status, (await reader.GetAsync($"/e/{employer.Slug}/media/{photo}/480")).Status);
            Assert.Equal(status, (await reader.GetAsync($"/e/{employer.Slug}/evidence/{evidence}")).Status);
            var other = await house.FoundAsync();
            Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync($"/e/{other.Slug}/media/{photo}/480")).Status);
        }
    }

    [Fact]
    public async Task Evidence_that_is_only_on_file_is_named_and_not_handed_out()
    {
        var employer = await house.FoundAsync();
        var claim = await employer.ProjectAsync("有存档的项目");
        Assert.True((await employer.WithAsync<KeepClaim, Huxin.Engine.Done>(keep => keep.AddEvidenceAsync(claim, new EvidenceDraft("合同原件", null, ("%PDF-1.4\n%%EOF"u8.ToArray(), "a.pdf"), false), default))).Ok);
        var evidence = (await employer.DossierAsync()).Evidence[claim].Single().Id;
        Assert.Contains("合同原件（已存档，不公开原件）", await employer.PageAsync(), StringComparison.Ordinal);
        using var reader = new Visitor(house.Host);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync($"/e/{employer.Slug}/evidence/{evidence}")).Status);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<a href=\"javascript:alert(1)\">点我</a>")]
    [InlineData("<a href=\"jAvA\tscript:alert(1)\">点我</a>")]
    [InlineData("<p style=\"position:fixed\" onclick=\"alert(1)\" class=\"x\">字</p>")]
    [InlineData("<style>body{display:none}</style>")]
    [InlineData("<iframe src=\"https://evil.example\"></iframe>")]
    [InlineData("<svg onload=alert(1)><circle/></svg>")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0;url=https://evil.example\">")]
    [InlineData("<form action=\"https://evil.example\"><input name=p></form>")]
    [InlineData("<div><div onmouseover=alert(1)><script>alert(2)</script></div></div>")]
    [InlineData("<span><font><u><h1><svg/onload=alert(1)></h1></u></font></span>")]
    [InlineData("<div>&lt;script&gt;<div><img src=x onerror=alert(1)></div></div>")]
    [InlineData("<math><mtext><script>alert(1)</script></mtext></math>")]
    [InlineData("<object data=\"x\"></object><embed src=\"x\"><base href=\"https://evil.example\">")]
    public async Task Nothing_that_could_act_survives_in_a_story(string hostile)
    {
        var employer = await house.FoundAsync();
        await employer.ClaimAsync(new EmployerClaimDraft { Kind = EmployerClaimKind.Story, Title = "故事", Words = $"<p>开头</p>{hostile}<div>结尾</div>", Author = "小满", AuthorConsents = true });
        using var reader = new Visitor(house.Host);
        var page = (await reader.GetAsync($"/e/{employer.Slug}")).Text;
        var story = page[page.IndexOf("hx-story", StringComparison.Ordinal)..];
        story = story[..story.IndexOf("</article>", StringComparison.Ordinal)];
        Assert.Contains("开头", story, StringComparison.Ordinal);
        Assert.Contains("结尾", story, StringComparison.Ordinal);
        Assert.DoesNotContain("<h1", story, StringComparison.Ordinal);
        foreach (var banned in new[] { "<script", "onerror", "onclick", "onload", "onmouseover", "javascript:", "<style", "style=", "<iframe", "<svg", "<meta", "<form", "<input", "<object", "<embed", "<base", "<math", "<img", "alert(", "evil.example" })
        {
            Assert.DoesNotContain(banned, story, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_story_without_markup_stays_as_it_was_typed()
    {
        var employer = await house.FoundAsync();
        await employer.ClaimAsync(new EmployerClaimDraft { Kind = EmployerClaimKind.Story, Title = "故事", Words = "第一行\n3 < 5 & 7 > 2", Author = "小满", AuthorConsents = true });
        Assert.Contains("第一行\n3 < 5 & 7 > 2", await employer.PageAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hundred_pages_are_refused_at_the_field_and_stay_in_it()
    {
        var employer = await house.FoundAsync();
        using var staff = await new Visitor(house.Host).SignInAsync(employer.Email, DemoAccounts.Password);
        var page = (await staff.GetAsync("/console/transparency/new/Project")).Text;
        var pasted = string.Concat(Enumerable.Repeat("一页纸大约一千个字，这里粘贴了很多页。", 4000));
        var (status, text, _) = await staff.SendAsync("/console/transparency/new/Project", page, "employer-claim", new() { ["Input.Title"] = "保留的标题", ["Input.Words"] = pasted, ["Input.Visibility"] = "Public" });
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("这里最多 20,000 个字", text, StringComparison.Ordinal);
        Assert.Contains("f-Input-Words-error", text, StringComparison.Ordinal);
        Assert.Contains("保留的标题", text, StringComparison.Ordinal);
        Assert.Contains(pasted, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "图片超过 50 百万像素", "保留的说明")]
    [InlineData("en", "more than 50 megapixels", "保留的说明")]
    public async Task A_bomb_is_refused_at_its_field_and_the_words_stay(string language, string says, string kept)
    {
        var employer = await house.FoundAsync();
        var claim = await employer.ClaimAsync(Activity);
        using var staff = await new Visitor(house.Host, language).SignInAsync(employer.Email, DemoAccounts.Password);
        var address = $"/console/transparency/claims/{claim}/photo";
        var (_, text, _) = await staff.SendAsync(address, (await staff.GetAsync(address)).Text, "employer-media", new() { ["Input.Alt"] = kept }, ("Input.File", "a.png", Bomb(60_000, 60_000)));
        Assert.Contains(says, text, StringComparison.Ordinal);
        Assert.Contains(kept, text, StringComparison.Ordinal);
        Assert.Contains("f-Input-File-error", text, StringComparison.Ordinal);
    }

    private static EmployerClaimDraft Activity => new() { Kind = EmployerClaimKind.Activity, Title = "开放日", Words = "六十一人" };

    private static byte[] Box(string type, byte[] inside) =>
        [.. BitConverter.GetBytes(System.Net.IPAddress.HostToNetworkOrder(inside.Length + 8)), .. Encoding.Latin1.GetBytes(type), .. inside];

    /// <summary>A PNG whose header claims so many pixels; what follows is nothing.</summary>
    private static byte[] Bomb(int width, int height)
    {
        byte[] header = [.. BitConverter.GetBytes(System.Net.IPAddress.HostToNetworkOrder(width)), .. BitConverter.GetBytes(System.Net.IPAddress.HostToNetworkOrder(height)), 8, 2, 0, 0, 0];
        byte[] Chunk(string type, byte[] data)
        {
            byte[] named = [.. Encoding.ASCII.GetBytes(type), .. data];
            return [.. BitConverter.GetBytes(System.Net.IPAddress.HostToNetworkOrder(data.Length)), .. named, .. BitConverter.GetBytes(System.Net.IPAddress.HostToNetworkOrder((int)Crc(named)))];
        }

        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", header), .. Chunk("IDAT", [0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01]), .. Chunk("IEND", [])];
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? 0xEDB88320u ^ (crc >> 1) : crc >> 1;
            }
        }

        return ~crc;
    }

    /// <summary>A JPEG as a camera makes it: turned, with a note of the place. Its upper left quarter is red.</summary>
    private static byte[] CameraPicture(int width, int height, byte orientation)
    {
        using var bitmap = new SKBitmap(width, height);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.Blue);
            using var red = new SKPaint { Color = SKColors.Red };
            canvas.DrawRect(0, 0, width / 2, height / 2, red);
        }

        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 90);
        var plain = data.ToArray();
        byte[] exif = [.. "Exif\0\0MM\0*\0\0\0\u0008\0\u0001"u8, 0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, orientation, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, .. "GPSMARK"u8];
        var length = exif.Length + 2;
        return [0xFF, 0xD8, 0xFF, 0xE1, (byte)(length >> 8), (byte)length, .. exif, .. plain.AsSpan(2)];
    }
}
