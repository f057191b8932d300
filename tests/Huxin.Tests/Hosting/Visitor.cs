using System.Net;
using System.Text.RegularExpressions;

namespace Huxin.Tests.Hosting;

/// <summary>A person without a browser: keeps cookies, does not follow redirects by itself, and posts forms with the token of a page it has seen.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient client;

    public Visitor(HuxinHost host, string language = "zh-CN")
    {
        client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = host.Address };
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
    }

    public async Task<Visitor> SignInAsync(string email, string password)
    {
        var page = await GetAsync("/sign-in");
        using var answer = await PostAsync("/sign-in", Token(page.Text), "sign-in", new() { ["Input.Email"] = email, ["Input.Password"] = password });
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return this;
    }

    public async Task<(HttpStatusCode Status, string Text, Uri? Location)> GetAsync(string path)
    {
        using var answer = await client.GetAsync(path);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location);
    }

    /// <summary>A file that has to be there.</summary>
    public async Task<byte[]> BytesAsync(string path)
    {
        using var answer = await client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    public Task<HttpResponseMessage> PostAsync(string path, string token, string handler, Dictionary<string, string> fields) =>
        client.PostAsync(path, new FormUrlEncodedContent(fields.Append(new("_handler", handler)).Append(new("__RequestVerificationToken", token))));

    /// <summary>Fills a form of a page that was opened before and sends it, with a file where one is given.</summary>
    public async Task<(HttpStatusCode Status, string Text, Uri? Location)> SendAsync(
        string path, string page, string handler, Dictionary<string, string> fields, (string Field, string Name, byte[] Content)? file = null)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields.Append(new("_handler", handler)).Append(new("__RequestVerificationToken", Token(page))))
        {
            form.Add(new StringContent(value), name);
        }

        if (file is { } sent)
        {
            form.Add(new ByteArrayContent(sent.Content), sent.Field, sent.Name);
        }

        // As a browser that asks before it sends much: the answer to what is too large is read instead of lost in a broken connection.
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
        request.Headers.ExpectContinue = file is not null;
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), answer.Headers.Location);
    }

    /// <summary>The names of the forms on a page.</summary>
    public static IReadOnlyList<string> Forms(string page) => [.. HandlerField().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Distinct()];

    public static string Token(string page) => TokenField().Match(page) is { Success: true } match
        ? match.Groups[1].Value
        : throw new InvalidOperationException("The page holds no form.");

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"_handler\" value=\"([^\"]*)\"")]
    private static partial Regex HandlerField();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]*)\"")]
    private static partial Regex TokenField();
}
