using System.CommandLine;
using Luoshi.Ledger.Indicators.Wanted;
using Luoshi.Terminal.Ledgers;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Terminal.Verbs.Indicators;

/// <summary><c>luoshi indicator adopt</c>: indicators of the pack taken over into the ledger, all or those named.</summary>
internal static class AdoptVerb
{
    public static Command Build(Voice voice, IndicatorVerbs verbs)
    {
        var chosen = new Argument<string[]>("indicators")
        {
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = voice.Say("编号", "ID"),
            Description = voice.Say("只要这些指标；不写就是目录里的全部", "only these; by default all of the pack"),
        };
        return verbs.Writing(
            "adopt", voice.Say("把目录里的指标记入账本", "take indicators of the pack over"),
            (words, _) => new DeclareIndicators(Chosen(PackFolder.Indicators(), words.GetValue(chosen) ?? [])), chosen);
    }

    private static IReadOnlyList<DeclaredIndicator> Chosen(IReadOnlyList<DeclaredIndicator> pack, string[] ids)
    {
        if (ids.FirstOrDefault(id => pack.All(declared => declared.Id != id)) is { } unknown) throw new Failure(new(
            $"目录里没有指标“{unknown}”，有：{string.Join('、', pack.Select(declared => declared.Id))}。要加的写进 packs/county/indicators.yaml。",
            $"The pack has no indicator \"{unknown}\"; it has {string.Join(", ", pack.Select(declared => declared.Id))}. New ones go into packs/county/indicators.yaml."));
        return ids.Length == 0 ? pack : [.. pack.Where(declared => ids.Contains(declared.Id))];
    }
}
