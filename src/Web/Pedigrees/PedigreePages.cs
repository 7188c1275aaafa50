using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Web.Access;
using Luoshi.Web.Frame;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Pedigrees;

/// <summary>Studbooks in the browser: whom an animal descends from, and what a mating would lead to.</summary>
internal sealed class PedigreePages(Benches benches)
{
    private static readonly Role[] _readers = [Role.Supervisor, Role.Leader, Role.Auditor, Role.Reporter, Role.UnitHead];

    public void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/registers/{id}/{number:int}/pedigree", Tree).For(_readers);
        desk.MapGet("/registers/{id}/matings", Matings).For(_readers);
    }

    private IResult Tree(Official who, string id, int number) => benches.OfPedigrees(who.Session).Tree(id, number) is var (line, tree)
        ? new RazorComponentResult<FamilyTreeView>(new { Who = who, Line = line, Tree = tree })
        : Missing.Page();

    private IResult Matings(Official who, string id, string? dam, string? sire) => benches.OfPedigrees(who.Session).Matings(id, dam?.Trim() ?? "", sire?.Trim() ?? "") is { } sheet
        ? new RazorComponentResult<MatingsView>(new { Who = who, Sheet = sheet, Dam = dam ?? "", Sire = sire ?? "" })
        : Missing.Page();
}
