namespace Huxin.Engine;

/// <summary>One thing said in both languages of the product. Chinese is written first and by hand; English is complete.</summary>
public sealed record Sentence(string Zh, string En)
{
    public string In(Language language) => language == Language.English ? En : Zh;

    public override string ToString() => Zh;
}
