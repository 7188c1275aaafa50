using System.Text;
using Luoshi.Desk.Registers;
using Luoshi.Desk.Registers.Drafted;
using Luoshi.Desk.Workbenches;
using Luoshi.Documents;
using Luoshi.Ledger;
using Luoshi.Registers.Declared;
using Luoshi.Web.Access;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Registers;

/// <summary>A register made of the sheet that is in use, without a word of YAML: dropped, corrected in a form, declared with its rows.</summary>
/// <param name="benches">What those who are signed in have before them.</param>
internal sealed class FromSheetPages(Benches benches)
{
    private const int LargestUpload = 16 << 20;

    public void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/registers/from-sheet", (Official who) => View(who, null)).For(Role.Supervisor);
        foreach (var step in (string[])["", "/fields"]) desk.MapPost("/registers/from-sheet" + step, Take).For(Role.Supervisor).DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(LargestUpload)).WithFormOptions(multipartBodyLengthLimit: LargestUpload, valueLengthLimit: LargestUpload);
    }

    private IResult Take(Official who, IFormCollection form)
    {
        DraftedRegister? draft = null;
        RecordOutcome? outcome = null;
        try
        {
            draft = SentSheet.Of(form) is { } sent ? DraftedRegister.Of(sent.Sheets) with { Name = Path.GetFileNameWithoutExtension(sent.Name) } : Corrected(form);
            if (draft is null) throw new RefusedException("没有选表格。", "No table was chosen.");
            if (form.Text("do") is not ("look" or "declare" or "yaml")) return View(who, draft);
            var declared = draft.Declared();
            if (form.Text("do") == "yaml") return Results.Bytes(Encoding.UTF8.GetBytes(draft.Yaml), "application/yaml; charset=utf-8", $"{draft.Id}.yaml");
            outcome = draft.Outcome(declared, benches.OfRegisters(who.Session).Today);
            if (form.Text("do") == "look" || outcome.Refused > 0 && form.Text("good") != "on") return View(who, draft, outcome);
            benches.Of(who.Session).Do(DraftedRegister.Command(declared, outcome), "", form.Seen());
            return TypedResults.LocalRedirect(RegisterAddress.Of(draft.Id));
        }
        catch (UnreadableException unreadable)
        {
            return View(who, draft, outcome, new RefusedException(unreadable.Chinese, unreadable.English));
        }
        catch (RefusedException refusal)
        {
            return View(who, draft, outcome, refusal);
        }
    }

    private IResult View(Official who, DraftedRegister? draft, RecordOutcome? outcome = null, RefusedException? refusal = null) =>
        new RazorComponentResult<FromSheetView>(new { Who = who, Draft = draft, Outcome = outcome, benches.OfRegisters(who.Session).Seen, Refusal = refusal }) { StatusCode = Posted.StatusOf(refusal) };

    /// <summary>As the form has it now.</summary>
    private static DraftedRegister? Corrected(IFormCollection form) => DraftedRegister.Unpacked(form.Text("rows")) is not { } draft ? null : draft with
    {
        Id = form.Text("id"),
        Name = form.Text("name"),
        Keeper = form.Text("keeper"),
        Fields = [.. draft.Fields.Select(field => Corrected(draft, field, form))],
    };

    private static DraftedField Corrected(DraftedRegister draft, DraftedField field, IFormCollection form)
    {
        var at = FormattableString.Invariant($"-{field.Column}");
        var kind = Enum.TryParse<FieldKind>(form.Text("kind" + at), out var chosen) && FromSheetView.Kinds.Contains(chosen) ? chosen : field.Field.Kind;
        var named = field with
        {
            IsWanted = form.Text("want" + at) == "on" && field.Resident is null,
            Field = field.Field with { Code = form.Text("code" + at), Name = new(form.Text("name" + at), form.Text("name" + at)), Measure = form.Text("unit" + at), Required = form.Text("must" + at) == "on", Unique = form.Text("once" + at) == "on" },
        };
        return named.As(kind, draft.CellsOf(field));
    }
}
