using Luoshi.Packs;
using Luoshi.Packs.Accounts;
using Luoshi.Vocabulary.Accounts;

namespace Luoshi.Terminal.Serving;

/// <summary>The settings of the office's provider of identities, and the secret, which stands in a file of its own or in the environment and on no command line.</summary>
internal static class ProviderFile
{
    public const string Variable = "LUOSHI_CLIENT_SECRET";

    public static IdentityProvider Read(string path)
    {
        var provider = PackFile.Read(path, ProviderPack.Read);
        return provider with { Secret = provider.SecretFile is { } file ? SecretIn(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, file)) : SecretAround(path) };
    }

    private static string SecretAround(string path) => Environment.GetEnvironmentVariable(Variable)?.Trim() is { Length: > 0 } secret ? secret : throw new Failure(new(
        $"{path} 没有写明密钥在哪个文件（secret-file），环境变量 {Variable} 也没有设。", $"{path} does not say in which file the secret is (secret-file), and {Variable} is not set."));

    private static string SecretIn(string file)
    {
        try
        {
            return File.ReadLines(file).FirstOrDefault()?.Trim() is { Length: > 0 } secret ? secret : throw new Failure(new(
                $"{file} 的第一行是空的，那里要写密钥。", $"The first line of {file} is empty; the secret belongs there."));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new Failure(new($"读不到密钥文件 {file}。请核对路径和权限。", $"The file of the secret, {file}, cannot be read. Check the path and its permissions."));
        }
    }
}
