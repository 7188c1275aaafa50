using System.CommandLine;
using Luoshi.Desk.Accounts;
using Luoshi.Ledger;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Accounts;

/// <summary><c>luoshi account</c>: who can sign in on the web. There is no password to begin with: a link that is good once sets one.</summary>
internal sealed class AccountVerb
{
    private readonly Voice _voice;
    private readonly LedgerWords _ledger;
    private readonly Argument<string> _name;
    private readonly Option<string> _site;

    private AccountVerb(Voice voice)
    {
        (_voice, _ledger) = (voice, new(voice));
        _name = new("name") { HelpName = voice.Say("姓名", "NAME"), Description = voice.Say("谁，按用户登记里的姓名", "who, by the name in the register of users") };
        _site = new("--site")
        {
            HelpName = voice.Say("网址", "URL"),
            Description = voice.Say($"链接写成哪个网址的；不写就是 {ServeVerb.Usual}", $"the address that the link begins with; by default {ServeVerb.Usual}"),
            DefaultValueFactory = _ => ServeVerb.Usual,
        };
    }

    public static Command Build(Voice voice) => new("account", voice.Say("网页账户：谁能登录，链接、锁定", "who can sign in on the web; links, locks"))
    {
        new AccountVerb(voice).Linking("add", voice.Say("开户，给一个设密码的链接（只能用一次）", "open an account, and give a link to set a password, good once"), (book, place, name) => book.Open(place, name)),
        new AccountVerb(voice).Linking("reset", voice.Say("密码和验证码作废，给一个新链接", "take password and code away, and give a new link"), (book, place, name) => book.Reset(place, name)),
        new AccountVerb(voice).Locking("lock", voice.Say("锁定，马上退出", "lock an account; who is signed in by it is out"), locked: true),
        new AccountVerb(voice).Locking("unlock", voice.Say("解锁", "unlock it"), locked: false),
        new AccountVerb(voice).Listing(),
        TokenVerb.Build(voice),
    };

    private Command Linking(string verb, string description, Func<AccountBook, string, string, string> link)
    {
        var command = new Command(verb, description) { _name, _site };
        return Asking(command, (words, book, place) =>
        {
            var (rules, token) = (PackFolder.SignIn(), link(book, place, words.GetRequiredValue(_name).Trim()));
            _voice.Results.WriteLine($"{words.GetValue(_site)!.TrimEnd('/')}/enter/{place}/{token}");
            _voice.Results.Flush();
            _voice.Remark(new($"把链接交给本人：只能用一次，{rules.Link} 小时内有效。", $"Give the link to whose it is: it is good once, within {rules.Link} hours."));
            return ExitCode.Done;
        });
    }

    private Command Locking(string verb, string description, bool locked) => Asking(new Command(verb, description) { _name }, (words, book, place) =>
    {
        book.Lock(place, words.GetRequiredValue(_name).Trim(), locked);
        return ExitCode.Done;
    });

    private Command Listing() => Asking(new Command("list", _voice.Say("列出登记的人和账户", "list who is registered, and their accounts")), (_, book, place) =>
    {
        foreach (var line in book.Lines(place)) _voice.Results.WriteLine($"{line.User.Name}  {Roles(line.User)}  {StateOf(line)}");
        return ExitCode.Done;
    });

    private Command Asking(Command command, Func<ParseResult, AccountBook, string, int> answer)
    {
        foreach (var option in _ledger.ToAsk) command.Options.Add(option);
        command.SetAction(words => _ledger.Keep(words, (book, place) => answer(words, book, place)));
        return command;
    }

    private string Roles(User user) => string.Join('、', user.On(LedgerWords.Today).Select(duty => duty.Unit + RoleWords.Of(_voice.Language, duty.Role)).DefaultIfEmpty("–"));

    private string StateOf(AccountLine line) => line switch
    {
        { Account: null } => _voice.Say("没有账户", "no account"),
        { Account.IsLocked: true } => _voice.Say("已锁定", "locked"),
        { HasPassword: false, Passkeys: 0, IsLinked: false } => _voice.Say("还没有设密码", "no password yet"),
        _ => string.Join(_voice.Say("，", ", "), [.. Ways(line), _voice.Say($"登录着 {line.Sessions.Count} 处", $"signed in {line.Sessions.Count} times")]),
    };

    private IEnumerable<string> Ways(AccountLine line)
    {
        if (line.HasPassword) yield return line.HasCode ? _voice.Say("密码加验证码", "password and code") : _voice.Say("密码", "password");
        if (line.Passkeys > 0) yield return _voice.Say($"{line.Passkeys} 个通行密钥", $"passkeys: {line.Passkeys}");
        if (line.IsLinked) yield return _voice.Say("统一身份", "the provider of identities");
    }
}
