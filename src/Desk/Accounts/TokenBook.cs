using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;

namespace Luoshi.Desk.Accounts;

/// <summary>The tokens of people: each makes and takes back their own. A token is looked up, and its owner's duty with it, at every request.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="accounts">Where tokens are kept.</param>
/// <param name="clock">What time it is.</param>
public sealed class TokenBook(ILedger ledger, IAccounts accounts, TimeProvider clock)
{
    private const string Mark = "luoshi_";

    private const int LongestTitle = 60, LongestDays = 366, MostGood = 20;

    // How exactly it is kept when a token was last used: a request in between writes nothing.
    private static readonly TimeSpan _used = TimeSpan.FromMinutes(1);

    /// <summary>What a token of a role can be made for.</summary>
    public static IReadOnlyList<TokenScope> ScopesOf(Role role) => role switch
    {
        Role.Reporter or Role.UnitHead or Role.Leader => [TokenScope.Read, TokenScope.Report],
        Role.Supervisor => [TokenScope.Read, TokenScope.Supervise, TokenScope.Subscribe],
        Role.Administrator => [TokenScope.Read, TokenScope.Administer, TokenScope.Subscribe],
        _ => [TokenScope.Read],
    };

    /// <summary>Makes a token for somebody in one of their roles.</summary>
    /// <param name="wanted">Whose, in what role, called what and for what; the rest of it is filled in.</param>
    /// <param name="until">The last day on which it is good.</param>
    /// <param name="caller">From where it is made.</param>
    /// <returns>What the program shows from now on; it is nowhere to be had after.</returns>
    /// <exception cref="RefusedException">They are not registered like that, or the token cannot be like that.</exception>
    public string Make(ApiToken wanted, DateOnly until, string caller)
    {
        Check(wanted, until);
        var (word, now) = (Tokens.New(), clock.GetUtcNow());
        var token = wanted with { Id = Tokens.Kept(word), Title = wanted.Title.Trim(), MadeAt = now, EndsAt = PlaceTime.EndOf(until) };
        accounts.Together(token.Place, kept =>
        {
            kept.Keep(token);
            kept.Note(new AccountEvent(token.Place, token.Name, AccountEventKind.TokenMade, now) { By = $"{token.Name}：{token.Title}", From = caller });
            return true;
        });
        return $"{Mark}{token.Place}_{word}";
    }

    /// <summary>The tokens of somebody, those too that are no good any more; the last made first.</summary>
    public IReadOnlyList<ApiToken> Of(string place, string name) => accounts.Tokens(place, name);

    public bool IsGood(ApiToken token) => token.IsGoodAt(clock.GetUtcNow());

    /// <summary>Takes a token of somebody back, at once.</summary>
    /// <param name="place">The place.</param>
    /// <param name="name">Whose.</param>
    /// <param name="id">What its id begins with.</param>
    /// <param name="by">Who takes it back.</param>
    /// <exception cref="RefusedException">They have no such token, or several.</exception>
    public void Revoke(string place, string name, string id, string by)
    {
        if (id.Length < 4 || accounts.Tokens(place, name).Where(token => token.Id.StartsWith(id, StringComparison.Ordinal)).ToList() is not [var token]) throw new RefusedException(
            $"{name}没有编号为“{id}”的令牌，没有收回。", $"{name} has no token \"{id}\", and none was revoked.");
        accounts.Together(place, kept =>
        {
            if (kept.Revoke(token, clock.GetUtcNow())) kept.Note(new AccountEvent(place, name, AccountEventKind.TokenRevoked, clock.GetUtcNow()) { By = $"{by}：{token.Title}" });
            return true;
        });
    }

    /// <summary>Takes all tokens of somebody back, at once.</summary>
    public void RevokeAll(string place, string name, string by)
    {
        foreach (var token in accounts.Tokens(place, name).Where(IsGood)) Revoke(place, name, token.Id, by);
    }

    /// <summary>The token that a program shows; null where there is none, it is no good any more, or its owner has no such duty today.</summary>
    public ApiToken? Find(string shown)
    {
        if (!shown.StartsWith(Mark, StringComparison.Ordinal) || shown.IndexOf('_', Mark.Length) is not (> 0 and var end) || shown.Length > 200) return null;
        var (place, now) = (shown[Mark.Length..end], clock.GetUtcNow());
        if (place.Any(char.IsControl) || accounts.TokenOf(place, Tokens.Kept(shown[(end + 1)..])) is not { } token || !token.IsGoodAt(now)) return null;
        if (accounts.Account(place, token.Name) is not { IsLocked: false } || !HasDuty(token)) return null;
        if (token.UsedAt is null || now - token.UsedAt >= _used) accounts.Used(token, now);
        return token;
    }

    /// <summary>Keeps for the auditor that something was written by a token.</summary>
    public void Trace(ApiToken token, EntryPlace last, string caller) =>
        accounts.Note(new AccountEvent(token.Place, token.Name, AccountEventKind.WroteByToken, clock.GetUtcNow()) { By = $"{token.Title}：{last}", From = caller });

    private void Check(ApiToken wanted, DateOnly until)
    {
        var (today, title) = (PlaceTime.DayOf(clock.GetUtcNow()), wanted.Title.Trim());
        if (accounts.Account(wanted.Place, wanted.Name) is not { IsLocked: false }) throw new RefusedException(
            $"{wanted.Name}没有账户，或者锁定了，不能发令牌。", $"{wanted.Name} has no account, or it is locked; no token was made.");
        if (!HasDuty(wanted)) throw new RefusedException($"{wanted.Name}没有登记这个身份，不能发令牌。", $"{wanted.Name} is not registered in this role; no token was made.");
        if (title.Length is 0 or > LongestTitle || title.Any(char.IsControl)) throw new RefusedException(
            $"请给令牌起个名字，不超过 {LongestTitle} 个字。", $"Give the token a name of at most {LongestTitle} characters.");
        if (until < today || until > today.AddDays(LongestDays)) throw new RefusedException(
            $"令牌要写明到哪天为止，不早于今天，不晚于 {today.AddDays(LongestDays):yyyy-MM-dd}。", $"A token ends on a day, not before today and not after {today.AddDays(LongestDays):yyyy-MM-dd}.");
        if (wanted.Scopes.Count == 0 || wanted.Scopes.Except(ScopesOf(wanted.Role)).Any()) throw new RefusedException(
            "请选令牌能做什么，不能超出自己的身份。", "Say what the token is for, within what your role may do.");
        if (accounts.Tokens(wanted.Place, wanted.Name).Count(IsGood) >= MostGood) throw new RefusedException(
            $"已经有 {MostGood} 个令牌在用，先收回不用的。", $"There are {MostGood} tokens already; revoke those that are not used.");
    }

    private bool HasDuty(ApiToken token) =>
        Duties.Of(ledger, token.Place, token.Name, PlaceTime.DayOf(clock.GetUtcNow())).Any(duty => duty.Role == token.Role && duty.Unit == token.Unit);
}
