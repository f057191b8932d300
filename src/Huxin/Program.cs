using Huxin.Platform.Hosting;

return await HuxinProgram.RunAsync(args);
