using Huxin.Engine;
using Huxin.Engine.Questions;
using Huxin.Engine.Transparency;
using Huxin.Platform.Jobs;
using Huxin.Platform.Portal;
using Huxin.Platform.SignIn;
using Huxin.Platform.Ui;
using Huxin.Platform.Workbench;

namespace Huxin.Rooms.Questions;

/// <summary>Candidates ask the employer, by name or anonymously; answers carry evidence and a second person's sign-off.</summary>
internal static class QuestionsRoom
{
    public static void AddQuestions(this IServiceCollection services) => services
        .AddScoped<AskQuestion>()
        .AddScoped<AssignQuestion>()
        .AddScoped<WriteAnswer>()
        .AddScoped<ProveAnswer>()
        .AddScoped<SignOff>()
        .AddScoped<SetAside>()
        .AddScoped<GiveVoice>()
        .AddScoped<ReadingDoor>()
        .AddScoped<Faq>()
        .AddScoped<IFaq>(scope => scope.GetRequiredService<Faq>())
        .AddScoped<IBadgeFigures>(scope => scope.GetRequiredService<Faq>())
        .AddScoped<IWaiting, QuestionsWaiting>()
        .AddRound<HandOver>()
        .AddRound<CountVoices>()
        .AddRound<QuestionClock>()
        .AddSingleton(new PortalEntry(new Sentence("提问", "Questions"), "/questions", 40))
        .AddSingleton(new NavEntry(new("候选人提问", "Questions"), "/console/questions", "question", nameof(Permission.SeeQuestions)) { Order = 42 });

    public static void MapQuestions(this WebApplication app)
    {
        QuestionList.MapExport(app);
        EvidenceFiles.Map(app);
    }
}
