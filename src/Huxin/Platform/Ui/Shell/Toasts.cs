using System.Text.Json;
using Huxin.Engine;
using Microsoft.AspNetCore.DataProtection;

namespace Huxin.Platform.Ui;

public enum ToastTone
{
    Done,
    Note,
    Careful,
}

public sealed record ToastMessage(Sentence Says, ToastTone Tone = ToastTone.Done);

/// <summary>One message that outlives a redirect: kept in an encrypted cookie, shown once, gone after a minute.</summary>
public sealed class Toasts(IHttpContextAccessor accessor, IDataProtectionProvider protection)
{
    private const string Cookie = "huxin-toast";
    private readonly IDataProtector protector = protection.CreateProtector("Huxin.Platform.Ui.Toasts");

    public void Say(Sentence says, ToastTone tone = ToastTone.Done)
    {
        var json = JsonSerializer.Serialize(new ToastMessage(says, tone));
        accessor.HttpContext?.Response.Cookies.Append(Cookie, protector.Protect(json), Options(accessor.HttpContext));
    }

    public void Say(string zh, string en, ToastTone tone = ToastTone.Done) => Say(new Sentence(zh, en), tone);

    /// <summary>The message waiting for this request, if any; asking for it removes it.</summary>
    public ToastMessage? Take()
    {
        var http = accessor.HttpContext;
        if (http is null || http.Request.Method != HttpMethods.Get || http.Response.HasStarted
            || http.Request.Cookies[Cookie] is not { Length: > 0 } sealedText)
        {
            return null;
        }

        http.Response.Cookies.Delete(Cookie, Options(http));
        try
        {
            return JsonSerializer.Deserialize<ToastMessage>(protector.Unprotect(sealedText));
        }
        catch (Exception damaged) when (damaged is System.Security.Cryptography.CryptographicException or JsonException)
        {
            // Sealed by another installation, or tampered with: there is nothing to say.
            return null;
        }
    }

    private static CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
        MaxAge = TimeSpan.FromMinutes(1),
    };
}
