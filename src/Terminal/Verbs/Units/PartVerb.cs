using System.CommandLine;
using Luoshi.Ledger.Units;
using Luoshi.Ledger.Units.Wanted;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Units;

/// <summary><c>luoshi unit part</c>: whether a body answers for its tasks, or only coordinates and has no score.</summary>
internal static class PartVerb
{
    public static Command Build(Voice voice, LedgerWords ledger)
    {
        var unit = new UnitWords(voice, ledger);
        var part = new Argument<string>("part") { HelpName = "answers|coordinates", Description = voice.Say("承办（评分）还是协调（不评分）", "answers for its tasks, or only coordinates") };
        var command = new Command("part", voice.Say("承办单位，还是只协调、不评分的单位", "whether a body answers for its tasks or only coordinates")) { unit.Unit, part, unit.From };
        return unit.Writing(command, (words, office) => new SetUnitPart(unit.UnitIn(words, office), PartOf(words.GetRequiredValue(part)), unit.FromIn(words)));
    }

    private static UnitPart PartOf(string word) => word switch
    {
        "answers" => UnitPart.Answers,
        "coordinates" => UnitPart.Coordinates,
        _ => throw new Failure(new($"要写 answers（承办）或 coordinates（协调），不能是“{word}”。", $"Write answers or coordinates, not \"{word}\".")),
    };
}
