using Huxin.Engine.Wording;

namespace Huxin.Engine.Reconciliation;

/// <summary>Achievements an interviewer would have to ask about: at least two of period, scale, own share and result missing.</summary>
internal static class VagueRules
{
    public static void Check(CaseFile file)
    {
        foreach (var work in file.Work)
        {
            foreach (var line in work.Claim.Highlights)
            {
                var reading = VagueClaims.Read(line);
                if (!reading.Is)
                {
                    continue;
                }

                var zh = string.Join("、", reading.Missing.Select(m => VagueClaims.Name(m).Zh));
                var en = string.Join(", ", reading.Missing.Select(m => VagueClaims.Name(m).En));
                file.Add("claim.vague", "work", work.Index, FindingJson.Text("highlight", line), [],
                    new Sentence($"“{line}”没有写明{zh}。", $"\"{line}\" does not state {en}."), reading.Questions[0], confidence: 0.8);
            }
        }
    }
}
