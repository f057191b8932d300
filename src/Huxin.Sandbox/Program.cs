Huxin.Sandbox.SandboxApp.Build(args).Run();
