using Huxin.Engine;

namespace Huxin.Platform.SignIn;

internal static class SignInRefusals
{
    public static readonly Refusal Wrong = new("sign-in.wrong",
        "邮箱或密码不对。请核对后再试。", "The mail address or the password is wrong. Please check and try again.");

    public static readonly Refusal LockedOut = new("sign-in.locked-out",
        "密码连续输错多次，账号已暂停登录 15 分钟。稍后再试，或请管理员重设密码。",
        "Too many wrong passwords: signing in is paused for 15 minutes. Try later, or ask an administrator for a new password.");

    public static readonly Refusal SetUpAlready = new("sign-in.set-up-already",
        "这里已经设置完成。请直接登录。", "This installation is already set up. Please sign in.");

    public static readonly Refusal OrganizationMissing = new("sign-in.organization-missing",
        "请填写企业的登记名称，候选人会看到它。", "Enter the registered name of the company; candidates will see it.")
    { Field = "Organization" };

    public static readonly Refusal UsccWrong = new("sign-in.uscc-wrong",
        "统一社会信用代码的校验位不对。请对照营业执照核对；暂时没有可以留空。",
        "The check character of the unified social credit code is wrong. Compare it with the business licence, or leave it empty for now.")
    { Field = "Uscc" };

    public static readonly Refusal NameMissing = new("sign-in.name-missing",
        "请填写姓名，候选人和同事会看到。", "Enter your name; candidates and colleagues see it.")
    { Field = "DisplayName" };

    public static readonly Refusal EmailWrong = new("sign-in.email-wrong",
        "邮箱地址看起来不完整，例如 name@example.com。", "The mail address looks incomplete; expected something like name@example.com.")
    { Field = "Email" };

    public static readonly Refusal EmailTaken = new("sign-in.email-taken",
        "这个邮箱已经有账号。", "This mail address already has an account.")
    { Field = "Email" };

    public static readonly Refusal PasswordShort = new("sign-in.password-short",
        "密码至少 10 个字符。一句容易记住的话就很好。", "At least 10 characters. A sentence that is easy to remember does well.")
    { Field = "Password" };
}
