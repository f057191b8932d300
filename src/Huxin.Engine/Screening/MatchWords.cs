namespace Huxin.Engine.Screening;

/// <summary>What agrees, said to whoever has to decide.</summary>
internal static class MatchWords
{
    private static readonly Sentence otherName = new("证件号码相同，姓名不同，可能是曾用名", "The ID number is the same, the name is another; perhaps a former name");
    private static readonly Sentence alias = new("与名单中的别名相符", "It agrees with an alias of the entry");
    private static readonly Sentence idSame = new("证件号码相同", "The ID number is the same");
    private static readonly Sentence idFits = new("与名单中部分隐去的证件号码相符", "The shown part of the ID number fits");
    private static readonly Sentence day = new("出生日期相同", "The birth date is the same");
    private static readonly Sentence year = new("出生年份相同", "The birth year is the same");
    private static readonly Sentence place = new("地区相符", "The region agrees");
    private static readonly Sentence nameOnly = new("不足以确认是否为本人，可能只是同名", "This does not identify the person; it may be a namesake");

    public static IReadOnlyList<Sentence> Of(NameAgreement name, bool byAlias, Corroboration proof, bool region, MatchStrength strength)
    {
        List<Sentence> why = [name.Relation == NameRelation.None ? otherName : OfName(name.Relation)];
        if (byAlias && name.Relation != NameRelation.None)
        {
            why.Add(alias);
        }

        if (proof.Id is IdAgreement.Equal or IdAgreement.Fits && name.Relation != NameRelation.None)
        {
            why.Add(proof.Id == IdAgreement.Equal ? idSame : idFits);
        }

        if (proof.Day || proof.Year)
        {
            why.Add(proof.Day ? day : year);
        }

        if (region)
        {
            why.Add(place);
        }

        if (strength == MatchStrength.NameOnly)
        {
            why.Add(nameOnly);
        }

        return why;
    }

    private static Sentence OfName(NameRelation relation) => relation switch
    {
        NameRelation.Same => new("姓名一致", "The name is the same"),
        NameRelation.OtherOrder => new("姓名一致，姓与名的顺序不同", "The name is the same in another order"),
        NameRelation.Pinyin => new("姓名的拼音一致", "The name agrees in pinyin"),
        NameRelation.Initial => new("姓名的首字母缩写相符", "The name agrees with an initial"),
        NameRelation.MissingPart => new("姓名相近，其中一方少一部分", "The names agree but for a part that one leaves out"),
        NameRelation.Homophone => new("姓名同音不同字", "The names sound the same and are written otherwise"),
        NameRelation.NearShape => new("姓名字形相近", "The names look alike"),
        NameRelation.NearSound => new("姓名读音相近", "The names sound alike"),
        NameRelation.Spelling => new("姓名拼写有一处出入", "The names differ by one letter"),
        _ => new("姓名相近，有个别字词不同", "The names are near, with a few letters or characters otherwise"),
    };
}
