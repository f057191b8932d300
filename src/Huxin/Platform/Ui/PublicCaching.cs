using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

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

    public static void AddPublicCaching(this IServiceCollection services) => services
        .Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal)
        .AddResponseCompression(compression => compression.EnableForHttps = true)
        .AddOutputCache(cache => cache.AddPolicy(Policy, policy => policy
        .Expire(Lifetime)
        .SetVaryByHeader("Accept-Encoding")
        .SetVaryByQuery("q", "topic", "page", "lang")
        .VaryByValue(http => KeyValuePair.Create("language", ReaderLanguage.Of(http.Request).ToString()))));

    /// <summary>
    /// Compressing stands inside the cache: a copy is compressed once. Only an employer's public pages are: they hold no secret that their
    /// length could give away (BREACH, CVE-2013-3587).
    /// </summary>
    public static void UsePublicCaching(this WebApplication app)
    {
        app.UseOutputCache();
        app.UseWhen(http => http.Request.Path.StartsWithSegments("/e"), pages => pages.UseResponseCompression());
    }
}
