using Huxin.Engine.Claims;
using Huxin.Engine.Reconciliation;

namespace Huxin.Sandbox;

/// <summary>
/// What a register says. People in the book have their own records; for everybody else records are made from the claims
/// sent, mostly agreeing, so that a demonstration with one's own résumé comes out calm. Court and business hold nothing on strangers.
/// </summary>
public static class Answers
{
    public static IReadOnlyList<RegistryRecord> For(string register, AskedQuestion question, PersonBook book, DateOnly today)
    {
        var known = book.Find(question.Person!);
        var claims = question.Claims ?? known?.Claims ?? new ClaimSet();
        if (register == Registers.Employer)
        {
            return Companies(question, claims, book);
        }

        if (known?.Of(register) is { } written)
        {
            return written;
        }

        var name = question.Person!.Name!;
        return register switch
        {
            Registers.Study => StudyRecords.From(name, claims, today),
            // The book's people have no deviation that nobody wrote down.
            Registers.SocialInsurance => InsuranceRecords.From(claims, known is null ? $"{name} {question.Person.IdNumber}" : null),
            _ => [],
        };
    }

    private static List<RegistryRecord> Companies(AskedQuestion question, ClaimSet claims, PersonBook book)
    {
        var asked = question.Companies is { Count: > 0 } companies ? companies : [.. claims.Work.Select(job => job.Name ?? "")];
        return [.. asked
            .Where(name => !string.IsNullOrWhiteSpace(name))
            .Distinct(StringComparer.Ordinal)
            .Take(50)
            .Select(name => book.FindCompany(name) ?? CompanyRecords.From(name, claims))
            .Distinct()];
    }
}
