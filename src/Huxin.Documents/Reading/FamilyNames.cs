namespace Huxin.Documents.Reading;

/// <summary>Family names of the mainland. They only break ties: a name is where it is said to be, not what looks like one.</summary>
internal static class FamilyNames
{
    /// <summary>The commoner ones (公安部全国姓名报告 and the old 百家姓).</summary>
    private const string Single =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮";

    private static readonly string[] doubles =
    [
        "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木", "南宫", "宇文", "长孙", "独孤", "闻人", "澹台", "轩辕", "申屠", "呼延",
        "公冶", "宗政", "濮阳", "淳于", "单于", "太叔", "仲孙", "钟离", "鲜于", "闾丘", "司空", "亓官", "司寇", "子车", "颛孙", "巫马", "公西", "漆雕", "乐正", "壤驷", "公良", "拓跋", "夹谷",
        "宰父", "谷梁", "段干", "百里", "东郭", "南门", "羊舌", "微生", "梁丘", "左丘", "西门", "第五", "贺兰", "万俟", "赫连", "东门", "完颜",
    ];

    /// <summary>How long the family name is that a text begins with: 2, 1, or 0 for none.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        foreach (var name in doubles)
        {
            if (text.StartsWith(name, StringComparison.Ordinal))
            {
                return 2;
            }
        }

        return text.Length > 0 && Single.Contains(text[0], StringComparison.Ordinal) ? 1 : 0;
    }
}
