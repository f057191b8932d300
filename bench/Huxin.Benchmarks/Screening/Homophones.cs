namespace Huxin.Benchmarks.Screening;

/// <summary>Common characters of one sound, written down here apart from the engine's own table.</summary>
internal sealed class Homophones
{
    private static readonly string[] groups =
    [
        "伟维薇炜玮纬蔚魏卫", "芳方房坊", "敏闽民", "静晶靖菁婧景", "丽莉利励立力黎李", "磊蕾雷", "军君俊骏均钧", "洋阳扬杨", "勇永泳咏涌", "艳燕彦雁砚", "杰洁捷婕", "娟涓", "涛韬陶", "明铭鸣", "超朝潮", "霞夏", "平萍苹屏", "刚钢岗", "英瑛莹颖盈", "华桦骅", "文雯纹闻", "玉宇育煜钰昱", "兰岚蓝澜", "红虹宏洪鸿弘", "建剑健键", "国果", "海", "波博泊", "玲灵龄铃凌", "辉晖慧惠汇", "梅美媚", "鹏朋彭", "飞菲斐", "志智治芝", "云芸韵", "龙隆", "林琳霖淋麟", "峰锋丰枫风凤", "斌彬宾滨", "生胜盛圣", "成城诚程承", "东冬栋", "晓小筱肖", "金锦晋津瑾", "新欣心昕鑫馨", "浩昊皓灏", "子梓紫", "轩萱宣璇", "涵寒晗翰瀚", "怡仪宜艺逸毅义谊", "雨羽语禹", "思斯", "佳嘉家", "琪琦祺奇齐", "诗施", "雅亚", "宁", "瑞睿锐", "天田", "泽", "晨辰宸尘", "若", "航杭", "凡帆", "乐悦月越玥", "瑶遥尧", "婷亭庭", "雪学", "倩茜", "丹", "琴勤秦", "珍贞真", "珠竹", "清青卿", "山珊", "石实时诗", "森", "松", "德", "善", "康", "安", "张章彰", "王汪旺", "刘流柳", "陈辰臣", "黄皇煌", "赵兆照", "吴武伍吾", "周州洲舟", "徐旭绪许", "孙荪", "马玛", "朱珠", "胡湖", "郭国", "何河荷和", "高皋", "罗洛络", "郑正政", "梁良", "谢榭", "宋颂", "唐棠", "韩涵", "冯丰", "邓登", "曹草", "曾增", "田甜", "董懂", "袁元源媛园", "潘盼", "于余宇", "蒋江", "蔡彩", "杜渡", "叶烨业", "苏素", "吕履", "丁叮", "任仁", "沈审", "姚瑶", "卢路璐", "姜江", "钟中忠", "谭潭坛", "陆路", "范帆凡", "廖辽", "贾佳", "方芳", "白柏", "邹", "孟梦", "邱秋", "尹银", "薛雪", "段缎", "侯后", "史石", "陶桃", "贺赫", "顾固", "毛茅", "龚宫", "邵绍", "万", "钱乾", "严岩妍", "戴代", "孔", "向项", "汤唐",
    ];

    private readonly Dictionary<char, string> near = groups.SelectMany(group => group.Select(c => (c, group)))
        .GroupBy(one => one.c).ToDictionary(g => g.Key, g => string.Concat(g.SelectMany(one => one.group).Distinct().Where(c => c != g.Key)));

    /// <summary>A character of the same sound, or the character itself when none is written down.</summary>
    public char Of(char c, Dice dice) => near.GetValueOrDefault(c) is { Length: > 0 } others ? others[dice.Below(others.Length)] : c;
}
