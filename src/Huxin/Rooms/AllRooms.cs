using Huxin.Platform.Settings;
using Huxin.Rooms.Checks;
using Huxin.Rooms.Disclosure;
using Huxin.Rooms.Feedback;
using Huxin.Rooms.Hiring;
using Huxin.Rooms.Interviews;
using Huxin.Rooms.Questions;
using Huxin.Rooms.Screening;
using Huxin.Rooms.Transparency;

namespace Huxin.Rooms;

/// <summary>The rooms of the house, in the order a visitor meets them.</summary>
internal static class AllRooms
{
    public static void Add(IServiceCollection services, HuxinSettings settings)
    {
        services.AddHiring();
        services.AddDisclosure();
        services.AddInterviews();
        services.AddChecks(settings);
        services.AddScreening();
        services.AddFeedback();
        services.AddTransparency();
        services.AddQuestions();
    }

    public static void Map(WebApplication app)
    {
        app.MapHiring();
        app.MapDisclosure();
        app.MapInterviews();
        app.MapChecks();
        app.MapScreening();
        app.MapTransparency();
        app.MapQuestions();
    }
}
