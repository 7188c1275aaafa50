using System.CommandLine;

namespace Luoshi.Terminal.Servers;

/// <summary>The options by which a verb asks a server instead of a ledger at hand.</summary>
internal sealed class ServerWords
{
    private static readonly string[] _atHand = ["--ledger", "--as-of", "--place", "--as", "--role", "--reason", "--seen"];

    private readonly Option<string?> _server;
    private readonly Option<string?> _token;

    public ServerWords(Voice voice)
    {
        _server = new("--server") { HelpName = voice.Say("网址", "URL"), Description = voice.Say("问这个服务器，不用手边的账本", "ask this server, and no ledger at hand") };
        _token = new("--token-file") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("令牌在哪个文件（和 --server 一起写）", "the file that the token is in (with --server)") };
    }

    public IEnumerable<Option> All => [_server, _token];

    /// <summary>Null where no server is named.</summary>
    /// <param name="words">The command line.</param>
    /// <param name="others">Options that only a ledger at hand can be asked with, beside those that none is: whoever speaks to a server is who owns the token.</param>
    /// <exception cref="Failure">The address is none, or there is no token.</exception>
    public RemotePlace? In(ParseResult words, params string[] others)
    {
        var (server, file) = (words.GetValue(_server), words.GetValue(_token));
        if (server is null) return file is null ? null : throw new Failure(new("--token-file 要和 --server 一起写。", "--token-file goes with --server."));
        foreach (var option in others.Concat(_atHand))
            if (words.GetResult(option) is { } given && given is not System.CommandLine.Parsing.OptionResult { Implicit: true }) throw new Failure(new($"问服务器的时候不能写 {option}。", $"{option} does not go with --server."));
        if (!Uri.TryCreate(server, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) throw new Failure(new(
            $"--server 要写成网址，例如 https://ldj.example.gov.cn，不能是“{server}”。", $"--server is an address such as https://ldj.example.gov.cn, not \"{server}\"."));
        if (address.Scheme == "http" && !address.IsLoopback) throw new Failure(new(
            "令牌不能不加密地发出去：--server 要用 https。", "The token cannot go out unencrypted: --server takes https."));
        return new RemotePlace(new RemoteApi(address, TokenIn(file)));
    }

    /// <summary>Asks the server that is named; null where none is.</summary>
    public int? Ask(ParseResult words, Func<RemotePlace, int> answer, params string[] others)
    {
        if (In(words, others) is not { } place) return null;
        using (place) return answer(place);
    }

    private static string TokenIn(string? file)
    {
        if (file is null) throw new Failure(new("请写明令牌在哪个文件（--token-file）。令牌在网页“我的账户”发。", "Say which file the token is in (--token-file). It is made in the browser, under My account."));
        try
        {
            return File.ReadLines(file).FirstOrDefault()?.Trim() is { Length: > 0 } token && !token.Any(char.IsControl) ? token : throw new Failure(new($"{file} 里没有令牌。", $"There is no token in {file}."));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new Failure(new($"令牌文件 {file} 读不了：{cause.Message}", $"The token file {file} cannot be read: {cause.Message}"));
        }
    }
}
