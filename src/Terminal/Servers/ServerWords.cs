using System.CommandLine;

namespace Luoshi.Terminal.Servers;

/// <summary>The options by which a verb asks a server instead of a ledger at hand.</summary>
internal sealed class ServerWords
{
    private readonly Option<string?> _server;
    private readonly Option<string?> _token;

    public ServerWords(Voice voice)
    {
        _server = new("--server") { HelpName = voice.Say("网址", "URL"), Description = voice.Say("问这个服务器，不用手边的账本", "ask this server, and no ledger at hand") };
        _token = new("--token-file") { HelpName = voice.Say("文件", "FILE"), Description = voice.Say("令牌在哪个文件（和 --server 一起写）", "the file that the token is in (with --server)") };
    }

    public IEnumerable<Option> All => [_server, _token];

    /// <summary>Null where no server is named.</summary>
    /// <exception cref="Failure">The address is none, or there is no token.</exception>
    public RemotePlace? In(ParseResult words)
    {
        var (server, file) = (words.GetValue(_server), words.GetValue(_token));
        if (server is null) return file is null ? null : throw new Failure(new("--token-file 要和 --server 一起写。", "--token-file goes with --server."));
        if (words.GetResult("--ledger") is not null || words.GetResult("--as-of") is not null) throw new Failure(new(
            "问服务器的时候不能写 --ledger 和 --as-of。", "--ledger and --as-of do not go with --server."));
        if (!Uri.TryCreate(server, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) throw new Failure(new(
            $"--server 要写成网址，例如 https://ldj.example.gov.cn，不能是“{server}”。", $"--server is an address such as https://ldj.example.gov.cn, not \"{server}\"."));
        if (address.Scheme == "http" && !address.IsLoopback) throw new Failure(new(
            "令牌不能不加密地发出去：--server 要用 https。", "The token cannot go out unencrypted: --server takes https."));
        return new RemotePlace(address, TokenIn(file));
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
