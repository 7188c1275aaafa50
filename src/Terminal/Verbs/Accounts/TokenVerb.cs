using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Desk.Accounts;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Accounts;

/// <summary><c>luoshi account token</c>: tokens by which programs use the API in somebody's name.</summary>
internal sealed class TokenVerb
{
    private static readonly string[] _scopes = [.. Enum.GetValues<TokenScope>().Select(CodeOf)];

    private readonly Voice _voice;
    private readonly LedgerWords _ledger;
    private readonly Argument<string> _name;
    private readonly Argument<string> _id;
    private readonly Option<string> _title;
    private readonly Option<string[]> _scope;
    private readonly Option<DateOnly?> _until;
    private readonly Option<string?> _role;

    private TokenVerb(Voice voice)
    {
        (_voice, _ledger) = (voice, new(voice));
        _name = new("name") { HelpName = voice.Say("姓名", "NAME"), Description = voice.Say("谁，按用户登记里的姓名", "who, by the name in the register of users") };
        _id = new("id") { HelpName = voice.Say("编号", "ID"), Description = voice.Say("token list 显示的编号", "as token list shows it") };
        _title = new("--title") { HelpName = voice.Say("名称", "WORDS"), Required = true, Description = voice.Say("哪个程序用", "which program uses it") };
        _scope = new("--scope") { HelpName = voice.Say("范围", "WHAT"), AllowMultipleArgumentsPerToken = true, Description = voice.Say("能做什么，可写几个；不写就是 read", "what it is good for, may be several; by default read") };
        _until = DayWords.Option(voice, "--until", new("到哪天为止，最长一年", "the last day on which it is good, at most a year on"));
        _until.Required = true;
        _role = new("--role") { HelpName = voice.Say("身份", "ROLE"), Description = voice.Say("按哪个身份；不写就是登记的第一个", "in which role; by default the first they are registered in") };
        _role.AcceptOnlyFromAmong(RoleWords.All);
    }

    public static Command Build(Voice voice) => new("token", voice.Say("给程序用的令牌（接口）", "tokens for programs that use the API"))
    {
        new TokenVerb(voice).Adding(), new TokenVerb(voice).Listing(), new TokenVerb(voice).Revoking(),
    };

    private Command Adding() => Asking(new Command("add", _voice.Say("发令牌，只显示一次", "make a token, shown this once")) { _name, _title, _scope, _until, _role }, (words, book, office, _) =>
    {
        var name = words.GetRequiredValue(_name).Trim();
        var duty = DutyOf(office, name, words.GetValue(_role));
        var wanted = new ApiToken(office.Place, "", name, duty.Role, duty.Unit, words.GetRequiredValue(_title)) { Scopes = ScopesIn(words.GetValue(_scope)) };
        _voice.Results.WriteLine(book.Make(wanted, words.GetValue(_until)!.Value, ""));
        _voice.Results.Flush();
        _voice.Remark(new("令牌只显示这一次，像密码一样保管。", "The token is shown this once; keep it like a password."));
        return ExitCode.Done;
    });

    private Command Listing() => Asking(new Command("list", _voice.Say("列出令牌", "list tokens")) { _name }, (words, book, office, _) =>
    {
        foreach (var token in book.Of(office.Place, words.GetRequiredValue(_name).Trim()))
            _voice.Results.WriteLine($"{token.Id[..8]}  {token.Title}  {RoleWords.Of(_voice.Language, token.Role)}  {string.Join(',', token.Scopes.Select(CodeOf))}  {StateOf(token, book)}");
        return ExitCode.Done;
    });

    private Command Revoking() => Asking(new Command("revoke", _voice.Say("收回令牌，马上失效", "take a token back, at once")) { _name, _id }, (words, book, office, by) =>
    {
        book.Revoke(office.Place, words.GetRequiredValue(_name).Trim(), words.GetRequiredValue(_id).Trim(), by);
        return ExitCode.Done;
    });

    private Command Asking(Command command, Func<ParseResult, TokenBook, Office, string, int> answer)
    {
        foreach (var option in _ledger.ToAsk) command.Options.Add(option);
        command.SetAction(words => _ledger.KeepTokens(words, (book, office, by) => answer(words, book, office, by)));
        return command;
    }

    private static Duty DutyOf(Office office, string name, string? role) =>
        office.Users().FirstOrDefault(user => user.Name == name)?.On(LedgerWords.Today).FirstOrDefault(duty => role is null || duty.Role == RoleWords.Parse(role)) ??
        throw new Failure(new($"用户登记里没有{name}，或者没有这个身份。先登记：luoshi user add。", $"{name} is not in the register of users, or not in that role. Register them first: luoshi user add."));

    private static IReadOnlyList<TokenScope> ScopesIn(string[]? given) => given is null or [] ? [TokenScope.Read] : [.. given.SelectMany(words => words.Split(',')).Distinct().Select(ScopeOf)];

    private static TokenScope ScopeOf(string code) => Array.IndexOf(_scopes, code.Trim()) is >= 0 and var at ? Enum.GetValues<TokenScope>()[at] : throw new Failure(new(
        $"--scope 不能是“{code}”，可用：{string.Join('、', _scopes)}。", $"--scope cannot be \"{code}\"; it takes {string.Join(", ", _scopes)}."));

    private string StateOf(ApiToken token, TokenBook book) => token.RevokedAt is not null
        ? _voice.Say("已收回", "revoked")
        : book.IsGood(token) ? _voice.Say($"到 {PlaceTime.DayOf(token.EndsAt):yyyy-MM-dd}", $"until {PlaceTime.DayOf(token.EndsAt):yyyy-MM-dd}") : _voice.Say("已到期", "over");

    private static string CodeOf(TokenScope scope) => scope.ToString().ToLowerInvariant();
}
