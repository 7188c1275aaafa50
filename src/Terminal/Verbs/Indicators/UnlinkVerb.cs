using System.CommandLine;
using Luoshi.Ledger.Proven.Wanted;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Indicators;

/// <summary><c>luoshi indicator unlink</c>: a measure that is to be reported after all.</summary>
internal static class UnlinkVerb
{
    public static Command Build(Voice voice, PlanVerbs verbs)
    {
        var measure = LinkVerb.MeasureOption(voice);
        return verbs.OfTask("unlink", voice.Say("取消挂接（要写理由）", "take a link back, with the reason"), (words, task) => new UnlinkMeasure(
            task.PlanYear, task.Number, words.GetValue(measure) ?? throw new Failure(new("请写明 --measure 名称。", "Name it: --measure NAME."))), measure);
    }
}
