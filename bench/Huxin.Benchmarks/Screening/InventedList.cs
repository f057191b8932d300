using System.Globalization;
using Huxin.Engine.Claims;
using Huxin.Engine.Screening;

namespace Huxin.Benchmarks.Screening;

/// <summary>A list of any length, half Chinese and half Latin; an entry depends on its number only, so the list need not be held.</summary>
internal sealed class InventedList(NameMill mill, int count)
{
    private static readonly string[] regions =
        ["北京", "天津", "河北省", "山西省", "内蒙古", "辽宁省", "吉林省", "黑龙江省", "上海", "江苏省", "浙江省", "安徽省", "福建省", "江西省", "山东省", "河南省", "湖北省", "湖南省", "广东省", "广西", "海南省", "重庆", "四川省", "贵州省", "云南省", "西藏", "陕西省", "甘肃省", "青海省", "宁夏", "新疆"];

    private static readonly string[] countries = ["US", "GB", "RU", "IR", "DE", "FR", "ES", "MX", "BR", "IN", "PK", "VN", "NG", "EG", "TR"];

    public int Count => count;

    public IEnumerable<ListEntry> Entries() => Enumerable.Range(0, count).Select(Entry);

    public ListEntry Entry(int number)
    {
        var dice = new Dice(0xC0FFEEUL + (ulong)number);
        var han = number % 2 == 0;
        var name = han ? mill.Chinese(dice) : mill.Latin(dice);
        var birth = new DateOnly(1945 + dice.Below(60), 1 + dice.Below(12), 1 + dice.Below(28));
        var known = dice.Share();
        var masked = han && dice.Share() < 0.5
            ? string.Create(CultureInfo.InvariantCulture, $"{11 + dice.Below(50)}{dice.Below(100):D2}{dice.Below(100):D2}{birth.Year}****{dice.Below(10000):D4}") : null;
        return new ListEntry(number.ToString("D8", CultureInfo.InvariantCulture), name)
        {
            Birth = known < 0.75 ? PartialDate.Of(birth) : known < 0.9 ? new PartialDate(birth.Year) : masked is null ? null : new PartialDate(birth.Year),
            IdNumber = masked,
            Region = han ? dice.One(regions) : dice.One(countries),
            Kind = "person",
            Source = han ? "court" : "sanctions",
            CaseNo = han ? string.Create(CultureInfo.InvariantCulture, $"({2010 + dice.Below(16)})执{dice.Below(100000)}号") : null,
            Published = new PartialDate(2010 + dice.Below(16), 1 + dice.Below(12)),
        };
    }
}
