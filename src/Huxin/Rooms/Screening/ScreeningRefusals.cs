using Huxin.Engine;

namespace Huxin.Rooms.Screening;

internal static class ScreeningRefusals
{
    public static readonly Refusal NoEntries = new("screening.no-entries",
        "没有一行可以使用。请检查列名、编码（UTF-8）和类型一列。", "Not one line can be used. Please check the column names, the encoding (UTF-8) and the kind column.");

    public static readonly Refusal KindNotAllowed = new("screening.kind-not-allowed",
        "类型应为失信被执行人、限制高消费、被执行人或诉讼；其他名单不能导入。", "The kind must be dishonest-debtor, consumption-restriction, enforcement or litigation; no other list can be imported.");

    public static readonly Refusal NameMissing = new("screening.list-name-missing",
        "请填写名单名称。", "Enter the name of the list.")
    { Field = "Name" };

    public static readonly Refusal NameTaken = new("screening.list-name-taken",
        "已经有同名的名单。要更新它，请在那个名单里导入新版本。", "There is a list of this name. To bring it up to date, import a new version there.")
    { Field = "Name" };

    public static readonly Refusal OriginMissing = new("screening.list-origin-missing",
        "请写明名单来源，例如“中国执行信息公开网，2026-11-20 下载”。", "Say where the list comes from, such as the site and the day of the download.")
    { Field = "Origin" };

    public static readonly Refusal KeepWrong = new("screening.keep-months",
        "请填写 1 到 120 之间的月数，或留空。", "Enter a number of months from 1 to 120, or leave it empty.")
    { Field = "KeepMonths" };

    public static readonly Refusal FileMissing = new("screening.file-missing",
        "请选择 CSV 文件。", "Choose a CSV file.")
    { Field = "File" };

    public static readonly Refusal TooLarge = new("screening.file-too-large",
        "网页最多导入 60 MB。更大的名单请在服务器上用 huxin lists import 导入。", "60 MB at most by this page. Import larger lists on the server with huxin lists import.")
    { Field = "File" };

    public static readonly Refusal Busy = new("screening.import-running",
        "这个名单正在导入另一个版本，请等它结束。", "Another version of this list is being imported; please wait for it to end.");

    public static readonly Refusal NotFound = new("screening.list-not-found",
        "没有找到这个名单。", "This list was not found.");

    public static readonly Refusal VerdictMissing = new("screening.verdict-missing",
        "请选择判断结果。", "Choose the verdict.")
    { Field = "Verdict" };

    public static readonly Refusal ReasonMissing = new("screening.reason-missing",
        "请写明依据（最多 500 字），例如“出生年份不同”。", "Say what it rests on (500 characters at most), such as another year of birth.")
    { Field = "Reason" };

    public static Refusal TooLong(string field, int limit) => new("screening.too-long",
        $"这里最多 {limit} 个字，请精简一些。", $"At most {limit} characters here; please shorten it.")
    { Field = field };
}
