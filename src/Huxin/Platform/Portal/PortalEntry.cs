using Huxin.Engine;

namespace Huxin.Platform.Portal;

/// <summary>A page of the candidate's portal that the frame of every <c>/my/{secret}</c> page links to. Rooms register theirs as singletons.</summary>
/// <param name="Title">As the candidate reads it.</param>
/// <param name="Page">What follows the secret, such as <c>/questions</c>; empty for the first page.</param>
/// <param name="Order">Where it stands among the others, smallest first.</param>
internal sealed record PortalEntry(Sentence Title, string Page, int Order);
