using System.CommandLine;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Verbs.Evidence;

/// <summary><c>luoshi evidence</c>: files and addresses that prove what was reported, and whether they are still what they were.</summary>
internal static class EvidenceVerb
{
    public static Command Build(Voice voice)
    {
        var (verbs, files) = (new PlanVerbs(voice), new EvidenceWords(voice));
        return new("evidence", voice.Say("佐证：附上、列出、核对", "evidence: attached, listed, checked"))
        {
            AttachVerb.Build(voice, verbs, files),
            ShowVerb.Build(voice, verbs),
            CheckVerb.Build(voice, verbs, files),
        };
    }
}
