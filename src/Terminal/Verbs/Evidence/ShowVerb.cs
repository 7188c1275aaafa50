using System.CommandLine;
using System.Globalization;
using Luoshi.Ledger.Attachments;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Evidence;

/// <summary><c>luoshi evidence show</c>: what was attached, task by task.</summary>
internal static class ShowVerb
{
    public static Command Build(Voice voice, PlanVerbs verbs)
    {
        var number = OfOne(voice);
        return verbs.Asking("show", voice.Say("列出佐证", "list the evidence"), (words, office) =>
        {
            var (year, one) = (verbs.Plan.YearIn(words, office), NumberIn(words, number));
            if (one is { } named) PlanWords.TaskIn(office.PlanOf(year).Tasks, named);
            var pieces = office.Evidence(year, one);
            if (pieces.Count == 0) voice.Remark(new("没有附过佐证。", "No evidence was attached."));
            foreach (var piece in pieces) voice.Results.WriteLine(LineOf(piece));
            return ExitCode.Done;
        }, number);
    }

    /// <summary>One task, or all.</summary>
    public static Argument<string?> OfOne(Voice voice) => new("number")
    {
        HelpName = voice.Say("序号", "NUMBER"),
        Description = voice.Say("哪一项任务；不写就是全部", "which task; by default all"),
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Luoshi.Ledger.Plans.TaskNumber? NumberIn(ParseResult words, Argument<string?> number) => words.GetValue(number) is { } named ? PlanWords.Parse(named) : null;

    public static string LineOf(AttachedEvidence piece)
    {
        var what = piece.Link.Address.Length > 0 ? piece.Link.Address : string.Create(CultureInfo.InvariantCulture, $"{piece.Size} B  {piece.Link.Hash}");
        return $"{piece.Number}  {piece.Period?.ToString() ?? "–"}  {piece.Link.Name}  {piece.Unit}{piece.By} {piece.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}  {what}";
    }
}
