using Luoshi.Desk.Registers;
using Luoshi.Desk.Workbenches;
using Luoshi.Ledger;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;
using Luoshi.Web.Access;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Luoshi.Web.Registers;

/// <summary>What is answered where somebody changes many records at once: the form, what would become of each, or that it was done.</summary>
/// <param name="desk">What they do.</param>
/// <param name="bench">What they see of registers.</param>
/// <param name="who">Who they are.</param>
/// <param name="line">The register.</param>
/// <param name="shown">The fields that they see.</param>
internal sealed class BulkPage(Workbench desk, RegisterBench bench, Official who, RegisterLine line, IReadOnlyList<Field> shown)
{
    private EntryPlace _seen;

    public IResult Answer(IReadOnlyList<int> numbers, IFormCollection form)
    {
        // Asked before: what is written while the preview is made counts as not seen.
        _seen = bench.Seen;
        if (numbers.Count == 0) return View(numbers, form, null, new RefusedException("没有选记录：先在列表里勾选。", "No record was chosen: tick some in the list."));
        if (form.Text("do").Length == 0) return View(numbers, form, null, null);
        try
        {
            var change = new BulkChange(line.Declared.Id, numbers, ValuesIn(form), form.Text("move"), form.Text("explanation"));
            var rows = bench.Preview(change, form.Text("reason"));
            if (form.Text("do") != "write" || rows.Any(row => row.Refusal is not null)) return View(numbers, form, rows, null);
            desk.Do(change.Command, form.Text("reason"), form.Seen());
            return TypedResults.LocalRedirect(RegisterAddress.Of(line.Declared.Id));
        }
        catch (RefusedException refusal)
        {
            return View(numbers, form, null, refusal);
        }
    }

    private Dictionary<string, string> ValuesIn(IFormCollection form)
    {
        if (form.Text("field") is not { Length: > 0 } code) return [];
        var chosen = shown.FirstOrDefault(field => field.Code == code && field.IsTyped && !field.HoldsFiles) ?? throw new RefusedException($"没有字段“{code}”。", $"There is no field {code}.");
        var value = Typed.Read(chosen, form.Text("value"), out var complaint);
        return complaint is null ? new() { [code] = value } : throw new RefusedException(complaint.Says.Chinese, complaint.Says.English);
    }

    private RazorComponentResult<BulkView> View(IReadOnlyList<int> numbers, IFormCollection form, IReadOnlyList<BulkRow>? rows, RefusedException? refusal) => new(new
    {
        Who = who,
        Line = line,
        Numbers = numbers,
        Shown = shown,
        FieldCode = form.Text("field"),
        Value = form.Text("value"),
        Move = form.Text("move"),
        Reason = form.Text("reason"),
        Explanation = form.Text("explanation"),
        Rows = rows,
        Seen = _seen,
        Refusal = refusal,
    })
    {
        StatusCode = Posted.StatusOf(refusal),
    };
}
