using Huxin.Engine;
using Huxin.Engine.Transparency;
using Huxin.Engine.Wording;

namespace Huxin.Rooms.Transparency;

/// <summary>The readings that candidates' résumés get, turned on the employer's own words. They advise the writer and never refuse.</summary>
internal static class ClaimAdvice
{
    /// <summary>Longer texts are stories to be read, not lines to be weighed.</summary>
    private const int LongestWords = 2000;

    public static IEnumerable<Sentence> On(ClaimRow claim, DateOnly today)
    {
        if (claim.IsExpired(today))
        {
            yield return new("这一项已过有效期，已从主页隐藏。更新有效期和证据后会重新显示。", "This entry has run out and is hidden from the page. It shows again once its date and evidence are brought up to date.");
        }

        if (claim.Words is not { Length: > 0 and < LongestWords } words || claim.Kind is EmployerClaimKind.Team or EmployerClaimKind.Story)
        {
            yield break;
        }

        if (claim.Kind == EmployerClaimKind.Project && VagueClaims.Read(words) is { Is: true } vague)
        {
            var questions = vague.Questions.Take(3).ToList();
            yield return new($"候选人可能会追问：{string.Concat(questions.Select(question => question.Zh))}", $"Candidates may ask: {string.Join(' ', questions.Select(question => question.En))}");
        }

        if (ForbiddenTopics.Find(words) is [var first, ..])
        {
            var touched = words[first.Start..first.End];
            yield return new($"文中提到「{touched}」，请确认它不是对候选人的要求。", $"The text mentions “{touched}”; please make sure that it asks nothing of candidates.");
        }
    }
}
