namespace Huxin.Sandbox;

/// <summary>For tests and demonstrations: see what was asked, make the registers slow or faulty.</summary>
internal static class Control
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/", () => new { invented = true, notice = Notice.Words, registers = Registers.All });
        app.MapGet("/_control/log", (QuestionLog log) => log.All());
        app.MapDelete("/_control/log", (QuestionLog log) =>
        {
            log.Clear();
            return Results.NoContent();
        });
        app.MapGet("/_control/settings", (Faults faults) => faults.Current());
        app.MapPost("/_control/settings", (FaultSettings settings, Faults faults) => faults.Apply(settings) is { } problem
            ? Results.Problem(problem, statusCode: StatusCodes.Status400BadRequest)
            : Results.Ok(faults.Current()));
    }
}
