using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;
using LedgerCommand = Luoshi.Ledger.Command;

namespace Luoshi.Terminal.Verbs.Registers;

/// <summary>How verbs on registers are put together, and how a register, a record and what it holds are written.</summary>
internal sealed class RegisterVerbs(Voice voice, LedgerWords ledger)
{
    public LedgerWords Ledger => ledger;

    public Argument<string> Register { get; } = new("register") { HelpName = voice.Say("台账", "REGISTER"), Description = voice.Say("台账的编号，如 breeding-stations", "the register's id, such as breeding-stations") };

    public Argument<int> Number { get; } = new("number") { HelpName = voice.Say("号", "NUMBER"), Description = voice.Say("记录的号", "the record's number") };

    /// <summary>What fields hold: <c>name=河东配种站 kind=cattle</c>, by codes or names.</summary>
    public Argument<string[]> Fields { get; } = new("fields")
    {
        Arity = ArgumentArity.ZeroOrMore,
        HelpName = voice.Say("字段=内容", "FIELD=CONTENT"),
        Description = voice.Say("填什么：字段的代码或名称=内容；内容空着就是清空", "what is filled: a field's code or name=content; without content it is emptied"),
    };

    public Option<string?> Explain { get; } = new("--explain")
    {
        HelpName = voice.Say("说明", "WORDS"),
        Description = voice.Say("校验提示可以强制提交的，写明情况", "why it is so, where a check may be overridden"),
    };

    public Command Asking(string name, string description, Func<ParseResult, Office, int> answer, params Symbol[] more)
    {
        var command = new Command(name, description).With([.. more, .. ledger.ToAsk]);
        command.SetAction(words => ledger.Show(words, office => answer(words, office)));
        return command;
    }

    public Command Writing(string name, string description, Func<ParseResult, Office, LedgerCommand> wanted, params Symbol[] more)
    {
        var command = new Command(name, description).With([.. more, .. ledger.ToWrite]);
        command.SetAction(words =>
        {
            var receipt = ledger.Write(words, office => wanted(words, office));
            return voice.SayAllEntered(receipt);
        });
        return command;
    }

    /// <summary>What was written, as it is kept.</summary>
    public Dictionary<string, string> FieldsIn(ParseResult words, Register declared)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var written in words.GetValue(Fields) ?? [])
        {
            var (name, content) = written.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? (written[..at], written[(at + 1)..]) : throw new Failure(new(
                $"“{written}”要写成 字段=内容。", $"\"{written}\" is written FIELD=CONTENT."));
            var field = FieldOf(declared, name);
            values[field.Code] = Typed.Read(field, content, out var complaint);
            if (complaint is not null) throw new RefusedException(complaint.Says.Chinese, complaint.Says.English);
        }
        return values;
    }

    /// <summary>A field by its code or one of its names.</summary>
    public static Field FieldOf(Register declared, string name) => declared.Fields.FirstOrDefault(field => field.Code == name || field.Name.Chinese == name || field.Name.English == name) ?? throw new Failure(new(
        $"“{declared.Name.Chinese}”没有字段“{name}”，有：{string.Join("、", declared.Fields.Select(field => $"{field.Code}（{field.Name.Chinese}）"))}。",
        $"{declared.Name.English} has no field \"{name}\"; it has {string.Join(", ", declared.Fields.Select(field => $"{field.Code} ({field.Name.English})"))}."));

    public string Say(Term term) => voice.Say(term.Chinese, term.English);
}
