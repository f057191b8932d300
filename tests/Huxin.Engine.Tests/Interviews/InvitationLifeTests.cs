using Huxin.Engine.Interviews;

namespace Huxin.Engine.Tests.Interviews;

public sealed class InvitationLifeTests
{
    /// <summary>Every state with every move: where it leads, or why not.</summary>
    [Theory]
    [InlineData(InvitationStatus.Sent, "Accepted TimeProposed Declined Sent Canceled Held")]
    [InlineData(InvitationStatus.Accepted, "Accepted TimeProposed Declined Sent Canceled Held")]
    [InlineData(InvitationStatus.TimeProposed, "Accepted TimeProposed Declined Sent Canceled interviews.answer-proposal-first")]
    [InlineData(InvitationStatus.Declined, "interviews.declined")]
    [InlineData(InvitationStatus.Canceled, "interviews.canceled")]
    [InlineData(InvitationStatus.Held, "interviews.held")]
    public void Each_move_leads_where_it_should(InvitationStatus status, string expected)
    {
        var each = Enum.GetValues<InvitationMove>().Select(move => InvitationLife.After(status, move)).Select(after => after.Ok ? after.Value.ToString() : after.Refusal.Code).ToList();
        var words = expected.Split(' ');
        Assert.Equal(words.Length == 1 ? Enumerable.Repeat(words[0], each.Count) : words, each);
        Assert.Equal(words.Length > 1, InvitationLife.IsOpen(status));
    }

    [Fact]
    public void Everything_has_a_name_in_both_languages() => Assert.All(
        Enum.GetValues<InvitationStatus>().Select(InvitationWords.Name).Concat(Enum.GetValues<InvitationKind>().Select(InvitationWords.Name)).Concat(Enum.GetValues<DeclineReason>().Select(DeclineReasons.Name)),
        name => Assert.True(name.Zh.Length > 1 && name.En.Length > 1 && name.Zh != name.En));
}
