namespace Huxin.Engine.Screening;

/// <summary>A line of a list or of queries that could not be read; the others are kept.</summary>
/// <param name="Line">Where it begins, the first line of the file being 1.</param>
/// <param name="Why">A stable code and a sentence.</param>
public sealed record BadLine(int Line, Refusal Why);

/// <summary>Why a line, or a whole file, cannot be read.</summary>
internal static class ListFaults
{
    public static Refusal Header(string needed) => new("screening.header",
        $"第一行应为列名，至少包含 {needed}。", $"The first line must name the columns, at least {needed}.");

    public static Refusal Of(string fault) => fault switch
    {
        "line-too-long" => new("screening.line-too-long", "这一行过长。", "The line is too long."),
        "not-utf8" => new("screening.not-utf8", "这一行不是 UTF-8 编码，请将文件另存为 UTF-8。", "The line is not UTF-8; save the file as UTF-8."),
        "quote-open" => new("screening.quote-open", "引号没有闭合。", "A quote is not closed."),
        "quote-misplaced" => new("screening.quote-misplaced", "引号之后应为逗号。", "A comma must follow a closing quote."),
        "columns" => new("screening.columns", "列数多于表头。", "There are more fields than columns."),
        "id-missing" => new("screening.id-missing", "缺少编号。", "The id is missing."),
        "name-missing" => new("screening.name-missing", "缺少姓名。", "The name is missing."),
        "too-long" => new("screening.field-too-long", "有一项内容过长。", "A field is too long."),
        "birth" => new("screening.birth", "出生日期应为 YYYY、YYYY-MM 或 YYYY-MM-DD。", "The birth date must be YYYY, YYYY-MM or YYYY-MM-DD."),
        "id-number" => new("screening.id-number", "证件号码含有无法识别的字符。", "The ID number has characters that no such number has."),
        "published" => new("screening.published", "发布日期应为 YYYY、YYYY-MM 或 YYYY-MM-DD。", "The publication date must be YYYY, YYYY-MM or YYYY-MM-DD."),
        _ => new("screening.control-character", "含有控制字符。", "There are control characters in it."),
    };
}
