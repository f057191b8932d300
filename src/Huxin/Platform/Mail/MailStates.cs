using Huxin.Engine;

namespace Huxin.Platform.Mail;

internal static class MailStates
{
    public static Sentence Name(MailState state) => state switch
    {
        MailState.Queued => new("等待发送", "Waiting to be sent"),
        MailState.InMailbox => new("在发件箱（未配置邮件服务器）", "In the mailbox (no mail server)"),
        MailState.Sent => new("已交邮件服务器", "Taken by the mail server"),
        _ => new("未能送达", "Not delivered"),
    };
}
