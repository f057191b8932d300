namespace Huxin.Engine.Names;

/// <summary>How much a character says about which employer is meant: inverse document frequency, from 0.2 (in every name) to 1 (in none).</summary>
internal sealed class CharacterWeights
{
    private readonly Dictionary<char, int> frequency = [];
    private readonly double total;

    public CharacterWeights(IReadOnlyCollection<EmployerText> names)
    {
        // Ten names unseen keep the weights of a short list from running to the extremes.
        total = names.Count + 10;
        foreach (var c in names.SelectMany(name => name.Characters.Distinct()))
        {
            frequency[c] = frequency.GetValueOrDefault(c) + 1;
        }
    }

    public double Of(char c) => 0.2 + (0.8 * Math.Max(0, 1 - (Math.Log(frequency.GetValueOrDefault(c) + 1) / Math.Log(total))));

    /// <summary>The weight of a character where it stands: place, industry and legal form say less than the brand; 集团 more than other forms.</summary>
    public double At(EmployerText name, int at) => Of(name.Characters[at]) * name.Parts[at] switch
    {
        NamePart.Brand => 1,
        NamePart.Industry => 0.6,
        NamePart.Place => 0.7,
        _ => name.Characters[at] is '集' or '团' or '控' ? 0.5 : 0.12,
    };

    /// <summary>What is lost when a short name does not mention the character: of a place and a form little, they are left out as a rule.</summary>
    public double Unsaid(EmployerText name, int at) => Of(name.Characters[at]) * name.Parts[at] switch
    {
        NamePart.Place => 0.25,
        NamePart.Form => 0.2,
        _ => 1,
    };
}
