using System.CommandLine;

namespace Luoshi.Terminal.Ledgers;

/// <summary>How the leader who approved something is named on the command line.</summary>
internal static class ApprovalWords
{
    public static Option<string> Option(Voice voice) => new("--approved-by")
    {
        HelpName = voice.Say("姓名", "NAME"),
        Description = voice.Say("批准的领导", "the leader who approved"),
    };
}
