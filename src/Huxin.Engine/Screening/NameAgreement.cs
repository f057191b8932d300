namespace Huxin.Engine.Screening;

/// <summary>In which way two names agree, the surest first.</summary>
internal enum NameRelation
{
    Same,
    OtherOrder,
    Pinyin,
    Initial,
    MissingPart,
    Homophone,
    NearShape,
    NearSound,
    Spelling,
    OtherCharacter,
    None,
}

/// <summary>How far two names agree.</summary>
/// <param name="Score">1 for the same name, 0 for nothing in common.</param>
/// <param name="Relation">The weakest part of the agreement.</param>
internal readonly record struct NameAgreement(double Score, NameRelation Relation)
{
    /// <summary>Below this two names are not taken for one.</summary>
    public const double Least = 0.6;

    public static NameAgreement None => new(0, NameRelation.None);

    /// <summary>The same name however it is written; a part left out or another letter is not.</summary>
    public bool IsSame => Relation <= NameRelation.Pinyin;

    /// <summary>The same name, or one that a slip of the keyboard makes of it: a homophone, a look-alike, one letter in a longer word.</summary>
    public bool IsSlip => IsSame || Relation switch
    {
        NameRelation.Homophone or NameRelation.NearShape or NameRelation.Spelling => Score >= 0.84,
        NameRelation.MissingPart => Score >= 0.9,
        _ => false,
    };
}
