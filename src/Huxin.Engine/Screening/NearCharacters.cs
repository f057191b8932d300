namespace Huxin.Engine.Screening;

/// <summary>
/// Whether characters are near to one in sound or shape. Long postings ask for the same few hundred characters again and again, so the last answers
/// are kept, one for each place of a small table.
/// </summary>
internal sealed class NearCharacters(char mine)
{
    private const int Places = 256;
    private readonly ushort[] asked = new ushort[Places];
    private readonly bool[] answers = new bool[Places];

    public bool Has(ushort note)
    {
        var place = note % Places;
        if (asked[place] != note)
        {
            (asked[place], answers[place]) = (note, IsNear((char)note));
        }

        return answers[place];
    }

    private bool IsNear(char other) =>
        mine == other || HanSounds.NearShape(mine, other) || HanSounds.SameSound(mine, other) || HanSounds.NearSound(mine, other);
}
