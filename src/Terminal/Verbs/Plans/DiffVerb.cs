using System.CommandLine;
using System.Globalization;
using Luoshi.Ledger.Plans;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Plans;

/// <summary><c>luoshi plan diff</c>: the goalposts that were moved since publication, and by how much.</summary>
internal static class DiffVerb
{
    public static Command Build(Voice voice, PlanVerbs verbs) => verbs.Asking(
        "diff", voice.Say("印发以来改动了什么", "what was moved since publication"),
        (words, office) =>
        {
            var shifts = office.ShiftsOf(verbs.Plan.YearIn(words, office));
            if (shifts.Count == 0) voice.Remark(new("印发以来没有改动。", "Nothing was moved since publication."));
            foreach (var shift in shifts) voice.Results.WriteLine(LineOf(voice, shift));
            return ExitCode.Done;
        });

    private static string LineOf(Voice voice, Shift shift)
    {
        var moved = string.Join(voice.Say("；", "; "), shift.Revisions.Select(revision => RevisionOf(voice, revision)));
        return $"{voice.Say($"第 {shift.Number} 项", $"{shift.Number}")}  {ShiftWords.Of(voice, shift)}  {moved}";
    }

    private static string RevisionOf(Voice voice, Revision revision)
    {
        var on = revision.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return voice.Say($"{on}，{revision.Reason}，{revision.ApprovedBy}批准", $"{on}, {revision.Reason}, approved by {revision.ApprovedBy}");
    }
}
