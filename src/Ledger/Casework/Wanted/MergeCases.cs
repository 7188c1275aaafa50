using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Happened;
using Luoshi.Ledger.Registers;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>Cases that say the same follow one of them (并案): they are answered with it.</summary>
/// <param name="Name">Which.</param>
/// <param name="Followers">The numbers of those that follow, in the same register.</param>
public sealed record MergeCases(CaseNumber Name, IReadOnlyList<int> Followers) : CaseworkCommand(Name)
{
    public override IEnumerable<EntityKey> StandsOn => [.. base.StandsOn, .. Followers.Select(number => Record.KeyOf(Name.Register, number))];

    protected override IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion)
    {
        ByKeeper(file, occasion);
        if (!file.Case.IsOpen) MustBe(file.Case, CaseStage.Handed);
        if (Followers.Count == 0 || Followers.Distinct().Count() < Followers.Count || Followers.Contains(Name.Number)) throw new RefusedException(
            "要写明并入的办件，每件写一次，主件不写。", "Name the cases that follow, each once, and not the one that leads.");
        foreach (var number in Followers)
        {
            var follower = Casefile.Of(state, Name with { Number = number }).Case;
            if (!follower.IsOpen || follower.Followers.Count > 0) throw new RefusedException(
                $"{follower.Name} 号办件{(follower.IsOpen ? "已有别的办件并入" : $"现在是“{CaseNames.Chinese(follower.Stage)}”")}，不能并案。",
                $"Case {follower.Name} {(follower.IsOpen ? "is followed by others" : $"is \"{CaseNames.English(follower.Stage)}\" now")}: it cannot follow another.");
            yield return new CaseMerged(Name.Register, number, occasion.Now, Name.Number);
            yield return new CaseFollowed(Name.Register, Name.Number, occasion.Now, number);
        }
    }
}
