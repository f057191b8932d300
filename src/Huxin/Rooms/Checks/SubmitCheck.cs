using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Screening;
using Huxin.Platform.Storage;
using Huxin.Rooms.Checks.Sources;

namespace Huxin.Rooms.Checks;

/// <summary>The candidate is done: verification begins, item by item, each only with its consent.</summary>
internal sealed class SubmitCheck(HuxinDb db, IRegister registers, IRiskLists lists, CheckDesk desk, Work work)
{
    public async Task<Outcome<Done>> RunAsync(CheckDossier dossier, CancellationToken cancel)
    {
        var check = dossier.Check;
        var moved = desk.Move(check, CheckMove.Submit);
        if (!moved.Ok)
        {
            return moved.Refusal;
        }

        check.SubmittedAt = work.Now;
        var asked = new HashSet<string>();
        foreach (var item in dossier.Items.Where(item => dossier.Consented(item.Kind)))
        {
            var catalogue = ItemCatalogue.Of(item.Kind);
            var byRegister = catalogue.Method == ItemMethod.Register && catalogue.Registers.All(registers.Knows);
            item.Status = catalogue.Method == ItemMethod.Rule || byRegister ? ItemStatus.InProgress : ItemStatus.WaitingStaff;
            item.StartedAt = work.Now;
            item.Version++;
            foreach (var register in byRegister ? catalogue.Registers : [])
            {
                Ask(register);
            }
        }

        if (dossier.Askers(ItemCatalogue.RiskLists).Count > 0 && await lists.AnyAsync(cancel))
        {
            Ask(ItemCatalogue.RiskLists);
        }

        void Ask(string register)
        {
            if (asked.Add(register))
            {
                var answer = new SourceAnswerRow
                {
                    Id = work.NewId(),
                    CheckId = check.Id,
                    Register = register,
                    State = AnswerState.Asking,
                    AskedAt = work.Now,
                };
                db.Add(answer);
                work.Later<AskRegister>(answer.Id);
            }
        }

        desk.Lane(check, LaneSide.Candidate, "提交完成，开始核实", "Submitted; verification begins");
        work.Later<AdvanceCheck>(check.Id);
        await work.KeepAsync(cancel);
        return Done.It;
    }
}
