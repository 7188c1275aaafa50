using System.CommandLine;
using Luoshi.Desk.Reminding;
using Luoshi.Ledger.Reminders;

namespace Luoshi.Terminal.Verbs.Reminders;

/// <summary><c>luoshi remind hand</c>: enters that somebody of the office reminded on paper, by telephone or in a chat.</summary>
internal static class HandVerb
{
    public static Command Build(Voice voice, SendingVerb sending)
    {
        var how = new Option<string>("--how") { Required = true, HelpName = voice.Say("方式", "WORDS"), Description = voice.Say("怎么催的：电话、纸质、微信群", "on what way: by telephone, on paper, in a chat") };
        return sending.Build(
            "hand", voice.Say("登记已由人工催办（电话、纸质、聊天）", "enter that somebody reminded them (by telephone, on paper, in a chat)"), Channel.Hand,
            words => new ByHand(HowIn(words.GetRequiredValue(how))), toLeaders: true, how);
    }

    private static string HowIn(string words) => words.Trim() is { Length: > 0 } how ? how : throw new Failure(new("--how 要写怎么催的，如 电话。", "Say with --how on what way, such as 电话."));
}
