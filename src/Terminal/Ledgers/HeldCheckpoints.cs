using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Chain.Signing;

namespace Luoshi.Terminal.Ledgers;

/// <summary>Checkpoints that were kept elsewhere, as they are named on the command line: a line of hash, or a file of signed ones.</summary>
/// <param name="place">Whose ledger they are held against.</param>
/// <param name="key">The office's public key; null where none was given.</param>
internal sealed class HeldCheckpoints(string place, VerifyingKey? key)
{
    public IEnumerable<Checkpoint> Of(string named) => File.Exists(named) ? InFile(named) : [Typed(named)];

    private Checkpoint Typed(string line)
    {
        var head = CheckpointLine.Parse(place, line);
        return key is null ? new Checkpoint(head) : throw new Failure(new(
            $"检查点 {line} 没有签名，不能用 --key 核对；请给出签名的检查点文件。", $"The checkpoint {line} is not signed, and --key has nothing to check. Name a file of signed ones."));
    }

    private IEnumerable<Checkpoint> InFile(string file)
    {
        foreach (var signed in CheckpointText.Read(KeyFiles.Read(file)))
        {
            if (signed.Head.Stream.Place != place) throw new Failure(new(
                $"{file} 是 {signed.Head.Stream.Place} 的检查点，账本是 {place} 的。", $"{file} is a checkpoint of {signed.Head.Stream.Place}; the ledger is that of {place}."));
            if (key is not null) signed.MustBeSignedBy(key);
            yield return new Checkpoint(signed.Head);
        }
    }
}
