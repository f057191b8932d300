using Huxin.Demonstrations;
using Huxin.Engine;
using Huxin.Platform.Clock;
using Huxin.Platform.Facts;
using Huxin.Platform.Files;
using Huxin.Platform.Jobs;
using Huxin.Platform.Links;
using Huxin.Platform.Mail;
using Huxin.Platform.Papers;
using Huxin.Platform.Portal;
using Huxin.Platform.Registers;
using Huxin.Platform.Secrets;
using Huxin.Platform.Settings;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Huxin.Platform.Ui;
using Huxin.Rooms;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Huxin.Platform.Hosting;

/// <summary>Puts the house together: platform on, rooms in.</summary>
internal static class HuxinApp
{
    /// <summary>
    /// Largest request anyone may send. A file may have 20 MB; what is somewhat larger is still read, so that the answer can name
    /// the limit beside the field and keep what was typed. Beyond it the answer is the page for 413.
    /// </summary>
    private const long MaxRequestBytes = 64 * 1024 * 1024;

    public static Outcome<WebApplication> Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        // "serve" and "--demo" are words of the command line; everything else is a setting.
        var demo = args.Contains("--demo");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [.. args.Where(arg => arg is not ("serve" or "--demo"))],
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(HuxinApp).Assembly.GetName().Name,
        });
        if (demo)
        {
            builder.Configuration["Huxin:Demo"] = "true";
        }

        builder.Configuration["urls"] ??= builder.Configuration["HUXIN_URLS"] ?? "http://localhost:5080";
        builder.Logging.ClearProviders();
        builder.WebHost.UseStaticWebAssets();
        adjust?.Invoke(builder);
        var read = HuxinSettings.Read(builder.Configuration);
        if (!read.Ok)
        {
            return read.Refusal;
        }

        Directory.CreateDirectory(read.Value.Data);
        AddPlatform(builder, read.Value);
        AllRooms.Add(builder.Services, read.Value);
        builder.Services.AddSingleton<IDemonstration, DemoOrganization>();

        var app = builder.Build();
        Use(app);
        return app;
    }

    private static void AddPlatform(WebApplicationBuilder builder, HuxinSettings settings)
    {
        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddSingleton(settings.TrustedRoots);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new SecretBox(MasterKey.Load(settings, builder.Configuration)));
        services.AddSingleton<Promises>();
        services.AddScoped<Tenant>();
        services.AddHuxinStorage(settings);
        services.AddScoped<Work>();
        services.AddScoped<FirstComer>();
        services.AddHuxinJobs(settings);
        services.AddSingleton<FactBook>();
        services.AddErrand<HandOnFact>("facts.hand-on");
        services.AddScoped<SignedLinks>();
        services.AddScoped<CandidateDoor>();
        services.AddScoped<EmployerDoor>();
        services.AddScoped<SigningKeys>();
        services.AddScoped<PaperPress>();
        services.AddScoped<PaperDoor>();
        services.AddPublicCaching();
        services.AddScoped<FileStore>();
        services.AddHuxinReading();
        RegisterClient.Register(services, settings);
        services.AddScoped<Outbox>();
        services.AddErrand<DeliverMail>("mail.deliver");
        services.AddHuxinSignIn();
        services.AddSingleton<FirstSteps>();
        services.AddHuxinUi(ui =>
        {
            ui.Demonstration = settings.Demo;
            ui.Allows = (user, permission) => user.HasClaim(StaffPrincipal.PermissionClaim, permission);
        });
        services
            .AddSingleton(new NavEntry(new("等我处理", "Waiting for me"), "/console", "home") { Order = 10 })
            .AddSingleton(new NavEntry(new("发件箱", "Outgoing mail"), "/console/mailbox", "mail", nameof(Permission.Audit)) { Order = 80 })
            .AddSingleton(new NavEntry(new("审计日志", "Audit log"), "/console/audit", "audit", nameof(Permission.Audit)) { Order = 85 })
            .AddSingleton(new NavEntry(new("成员与角色", "Members and roles"), "/console/members", "key", nameof(Permission.Administer)) { Order = 90 })
            .AddSingleton(new NavEntry(new("企业信息", "Organization"), "/console/organization", "building", nameof(Permission.Administer)) { Order = 95 });
        services.AddHuxinLogging(builder);
        services.AddHuxinLimits(MaxRequestBytes);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
            kestrel.AddServerHeader = false;
        });
        builder.Host.ConfigureHostOptions(host => host.ShutdownTimeout = TimeSpan.FromSeconds(20));
        services.AddDataProtection().SetApplicationName("huxin").PersistKeysToDbContext<HuxinDb>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlEncryptor = new SealedXmlEncryptor(provider.GetRequiredService<SecretBox>())));
        services.AddHealthChecks().AddCheck<StorageHealth>("storage");
        if (settings.PublicUrl.Scheme == "https")
        {
            services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        }
    }

    private static void Use(WebApplication app)
    {
        app.UseHuxinUi();
        app.UseHuxinLogging();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseHuxinTenancy();
        app.UseAuthorization();
        app.UsePublicCaching();
        app.MapHealthChecks("/health").AllowAnonymous();
        app.MapHuxinUi();
        SignInEndpoints.Map(app);
        MailFile.Map(app);
        AllRooms.Map(app);
    }

    /// <summary>Brings the database up to date, prepares what the first visitor needs, and listens.</summary>
    public static async Task StartServingAsync(this WebApplication app)
    {
        await app.Services.MigrateAsync();
        await app.StartAsync();
        await app.Services.GetRequiredService<Errands>().TellLateAsync(TimeSpan.Zero, app.Lifetime.ApplicationStopping);
        var notice = await app.Services.GetRequiredService<FirstSteps>().PrepareAsync(app.Lifetime.ApplicationStopping);
        await Console.Out.WriteLineAsync(notice.Replace("{address}", app.Urls.FirstOrDefault() ?? "", StringComparison.Ordinal));
    }
}
