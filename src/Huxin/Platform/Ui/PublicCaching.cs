namespace Huxin.Platform.Ui;

/// <summary>
/// Public pages are made once in a few seconds and handed to everyone who asks meanwhile, for each language apart. A change shows when
/// the copy has run out, on every node alike, so nothing needs to be told of it. Staff who are signed in always get a fresh page.
/// </summary>
internal static class PublicCaching
{
    public const string Policy = "public";

    /// <summary>How long a copy serves: a change must show within five seconds.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(4);

    public static void AddPublicCaching(this IServiceCollection services) => services.AddOutputCache(cache => cache.AddPolicy(Policy, policy => policy
        .Expire(Lifetime)
        .SetVaryByQuery("q", "topic", "page", "lang")
        .VaryByValue(http => KeyValuePair.Create("language", ReaderLanguage.Of(http.Request).ToString()))));
}
