using System.Security.Cryptography;
using System.Text;
using Luoshi.Desk.Beginnings;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.SettingUp;

/// <summary>The address at which an empty ledger is set up: only whoever started the program is told it, and it leads nowhere once that is done.</summary>
internal sealed class SetUpDoor
{
    private const string Cookie = "luoshi-setup";

    private readonly string _word = RandomNumberGenerator.GetHexString(32, lowercase: true);
    private readonly FirstRun _run;
    private readonly bool _wasOwed;

    private volatile bool _isClosed;

    /// <param name="run">What is set up.</param>
    public SetUpDoor(FirstRun run) => (_run, _wasOwed) = (run, run.IsOwed);

    /// <summary>Null where nothing is to be set up.</summary>
    public string? Address => _wasOwed ? $"/setup/{_word}" : null;

    /// <summary>Whether there is still something to set up, by whomever.</summary>
    public bool IsOpen => _wasOwed && !_isClosed && _run.IsOwed;

    public bool Opens(string word) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(word), Encoding.UTF8.GetBytes(_word)) && IsOpen;

    public void Close() => _isClosed = true;

    /// <summary>Lets a browser that was here find its way back from the page of a report.</summary>
    public void Remember(HttpContext context) =>
        context.Response.Cookies.Append(Cookie, _word, new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/read", IsEssential = true });

    /// <summary>Whether this browser was at the address before.</summary>
    public bool IsKnownTo(HttpRequest request) => request.Cookies[Cookie] is { } word && Opens(word);
}
