using System.Collections.Frozen;

namespace Huxin.Engine.Names;

/// <summary>The one character that stands for a province or a great city in short names: 粤 for 广东, 宁 for 南京.</summary>
internal static class PlaceLetters
{
    private static readonly FrozenDictionary<char, string[]> places = new Dictionary<char, string[]>
    {
        ['京'] = ["北京"],
        ['津'] = ["天津"],
        ['沪'] = ["上海"],
        ['申'] = ["上海"],
        ['渝'] = ["重庆"],
        ['冀'] = ["河北"],
        ['晋'] = ["山西"],
        ['蒙'] = ["内蒙古"],
        ['辽'] = ["辽宁"],
        ['吉'] = ["吉林"],
        ['黑'] = ["黑龙江"],
        ['龙'] = ["黑龙江"],
        ['苏'] = ["江苏"],
        ['浙'] = ["浙江"],
        ['皖'] = ["安徽"],
        ['闽'] = ["福建"],
        ['赣'] = ["江西"],
        ['鲁'] = ["山东"],
        ['豫'] = ["河南"],
        ['鄂'] = ["湖北"],
        ['湘'] = ["湖南"],
        ['粤'] = ["广东"],
        ['桂'] = ["广西"],
        ['琼'] = ["海南"],
        ['川'] = ["四川"],
        ['蜀'] = ["四川"],
        ['贵'] = ["贵州"],
        ['黔'] = ["贵州"],
        ['云'] = ["云南"],
        ['滇'] = ["云南"],
        ['藏'] = ["西藏"],
        ['陕'] = ["陕西"],
        ['秦'] = ["陕西"],
        ['甘'] = ["甘肃"],
        ['陇'] = ["甘肃"],
        ['青'] = ["青海", "青岛"],
        ['宁'] = ["南京", "宁夏"],
        ['新'] = ["新疆"],
        ['港'] = ["香港"],
        ['澳'] = ["澳门"],
        ['台'] = ["台湾"],
        ['穗'] = ["广州"],
        ['深'] = ["深圳"],
        ['杭'] = ["杭州"],
        ['甬'] = ["宁波"],
        ['汉'] = ["武汉"],
        ['蓉'] = ["成都"],
        ['榕'] = ["福州"],
        ['厦'] = ["厦门"],
        ['锡'] = ["无锡"],
        ['镐'] = ["西安"],
        ['连'] = ["大连"],
        ['沈'] = ["沈阳"],
        ['哈'] = ["哈尔滨"],
        ['长'] = ["长春", "长沙"],
    }.ToFrozenDictionary();

    /// <summary>How long the place is that begins here and that the letter stands for; 0 when it does not.</summary>
    public static int Length(char letter, string name, int at)
    {
        foreach (var place in places.GetValueOrDefault(letter) ?? [])
        {
            if (string.CompareOrdinal(name, at, place, 0, place.Length) == 0)
            {
                return place.Length;
            }
        }

        return 0;
    }

    public static IReadOnlyList<string> Of(char letter) => places.GetValueOrDefault(letter) ?? [];
}
