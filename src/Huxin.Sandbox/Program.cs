var app = Huxin.Sandbox.SandboxApp.Build(args);
if (app.Configuration.GetValue<bool>("exit-with-parent"))
{
    // A parent that is killed cannot tell; but its end of the pipe closes with it.
    _ = Task.Run(async () =>
    {
        await Console.OpenStandardInput().CopyToAsync(Stream.Null);
        app.Lifetime.StopApplication();
    });
}

await app.RunAsync();
