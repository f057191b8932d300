using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Huxin.Engine.Claims;
using Huxin.Sandbox;

namespace Huxin.Tests.Sandbox;

public sealed class SandboxTests
{
    private static readonly ClaimSet stranger = new()
    {
        Work =
        [
            new WorkClaim { Name = "甲虚构有限公司", Position = "工程师", StartDate = PartialDate.Parse("2012-07"), EndDate = PartialDate.Parse("2016-06") },
            new WorkClaim { Name = "乙虚构有限公司", Position = "经理", StartDate = PartialDate.Parse("2016-07") },
            new WorkClaim { Name = "丙虚构有限公司", Position = "实习", EmploymentType = "internship", StartDate = PartialDate.Parse("2011-07"), EndDate = PartialDate.Parse("2011-09") },
        ],
        Education = [new EducationClaim { Institution = "浙江大学", StudyType = "本科", StartDate = PartialDate.Parse("2008"), EndDate = PartialDate.Parse("2012") }],
    };

    [Fact]
    public async Task A_known_person_has_the_records_of_the_book()
    {
        await using var sandbox = await RunningSandbox.StartAsync();

        var study = await sandbox.RecordsAsync("chsi", new { name = "马思远" });
        var court = await sandbox.RecordsAsync("court", new { name = "张伟明" });
        var employer = await sandbox.RecordsAsync("employer", new { name = "邓文博" }, companies: ["宁波汀北模具有限公司"]);

        Assert.Empty(study);
        Assert.Equal(1971, Assert.Single(court).BirthYear);
        Assert.Equal("宁汀智造科技股份有限公司", Assert.Single(employer).Name);
    }

    [Fact]
    public async Task Another_person_of_the_same_name_is_not_in_the_book()
    {
        await using var sandbox = await RunningSandbox.StartAsync();

        Assert.Empty(await sandbox.RecordsAsync("court", new { name = "张伟明", idNumber = "110101197001010019" }, stranger));
    }

    [Fact]
    public async Task A_stranger_gets_records_that_mostly_agree_and_nothing_from_court_and_business()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var person = new { name = "陌生人" };

        var study = await sandbox.RecordsAsync("chsi", person, stranger);
        var insurance = await sandbox.RecordsAsync("social-insurance", person, stranger);
        var employers = await sandbox.RecordsAsync("employer", person, stranger);

        Assert.Equal("浙江大学", Assert.Single(study).Institution);
        Assert.Contains(insurance, record => record.Employer == "甲虚构有限公司");
        Assert.DoesNotContain(insurance, record => record.Employer == "丙虚构有限公司");
        Assert.All(employers, record => Assert.True(record.Founded < PartialDate.Parse("2011-07")));
        Assert.Empty(await sandbox.RecordsAsync("court", person, stranger));
        Assert.Empty(await sandbox.RecordsAsync("business", person, stranger));
    }

    [Fact]
    public void About_a_third_of_strangers_deviate_a_little_and_always_the_same_way()
    {
        var deviating = 0;
        for (var i = 0; i < 600; i++)
        {
            var question = new AskedQuestion { Person = new AskedPerson { Name = $"陌生人{i}" }, Claims = stranger };
            var records = Answers.For(Registers.SocialInsurance, question, new PersonBook([]), new DateOnly(2026, 6, 1));

            Assert.Equal(records, Answers.For(Registers.SocialInsurance, question, new PersonBook([]), new DateOnly(2026, 6, 1)));
            var shifted = records.Count(record => stranger.Work.FirstOrDefault(job => job.Name == record.Employer) is { } job && job.StartDate != record.From);
            var added = records.Count(record => stranger.Work.All(job => job.Name != record.Employer));
            Assert.InRange(shifted + added, 0, 1);
            deviating += shifted + added;
        }

        Assert.InRange(deviating, 130, 270);
    }

    [Fact]
    public async Task A_repeated_key_gives_the_stored_answer_and_counts_as_a_repeat()
    {
        await using var sandbox = await RunningSandbox.StartAsync();

        var first = await (await sandbox.AskAsync("chsi", "k1", new { name = "陌生人" }, stranger)).Content.ReadAsStringAsync();
        var again = await (await sandbox.AskAsync("chsi", "k1", new { name = "陌生人" }, stranger)).Content.ReadAsStringAsync();
        var other = await sandbox.AskAsync("chsi", "k1", new { name = "另一个人" }, stranger);

        Assert.Equal(first, again);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        var logged = Assert.Single(await sandbox.LogAsync())!;
        Assert.Equal(2, logged["timesAsked"]!.GetValue<int>());
        Assert.True(logged["answered"]!.GetValue<bool>());
        Assert.DoesNotContain("陌生人", logged.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_can_be_set_while_running()
    {
        await using var sandbox = await RunningSandbox.StartAsync("--down", "court");
        var set = await sandbox.Client.PostAsJsonAsync("/_control/settings", new { failNext = new { chsi = 1 }, delayMs = new { business = 5 } });

        Assert.Equal(HttpStatusCode.OK, set.StatusCode);
        Assert.Equal(HttpStatusCode.InternalServerError, (await sandbox.AskAsync("chsi", "k", new { name = "陌生人" })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await sandbox.AskAsync("chsi", "k", new { name = "陌生人" })).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await sandbox.AskAsync("court", "k", new { name = "陌生人" })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await sandbox.AskAsync("business", "k", new { name = "陌生人" })).StatusCode);
        var wrong = await sandbox.Client.PostAsJsonAsync("/_control/settings", new { down = new[] { "nowhere" } });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Fact]
    public async Task A_silent_register_keeps_the_caller_waiting_until_it_hangs_up()
    {
        await using var sandbox = await RunningSandbox.StartAsync("--silent", "chsi");
        sandbox.Client.Timeout = TimeSpan.FromMilliseconds(300);

        await Assert.ThrowsAsync<TaskCanceledException>(() => sandbox.AskAsync("chsi", "k", new { name = "陌生人" }));
    }

    [Theory]
    [InlineData("nowhere", "k", "{\"person\":{\"name\":\"甲\"}}", 404, "sandbox.unknown-register")]
    [InlineData("chsi", null, "{\"person\":{\"name\":\"甲\"}}", 400, "sandbox.no-key")]
    [InlineData("chsi", "k", "{\"person\":{}}", 400, "sandbox.unreadable")]
    [InlineData("chsi", "k", "{", 400, "sandbox.unreadable")]
    [InlineData("chsi", "k", "null", 400, "sandbox.unreadable")]
    public async Task A_bad_question_is_refused_with_a_code(string register, string? key, string body, int status, string code)
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/registries/{register}/query") { Content = new StringContent(body) };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        using var response = await sandbox.Client.SendAsync(request);

        Assert.Equal(status, (int)response.StatusCode);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal(code, answer["error"]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_question_larger_than_a_person_is_refused()
    {
        await using var sandbox = await RunningSandbox.StartAsync();

        using var response = await sandbox.AskAsync("chsi", "k", new { name = new string('甲', 300_000) });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public void The_book_holds_at_least_twelve_people_with_claims_and_valid_numbers()
    {
        var book = PersonBook.Read(Path.Combine(AppContext.BaseDirectory, "registries"));

        Assert.True(book.People.Count >= 12);
        Assert.All(book.People, file =>
        {
            Assert.NotNull(file.Claims);
            Assert.NotNull(file.JobTitle);
            Assert.EndsWith(".example", file.Email, StringComparison.Ordinal);
            Assert.True(Engine.Identifiers.IdNumber.IsValid(file.Person.IdNumber!, new DateOnly(2026, 6, 1)), file.Person.Name);
        });
    }
}
