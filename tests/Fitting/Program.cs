using Luoshi.Checking.Tests.Reconciling;
using Luoshi.Fitting;
using RealReports = Luoshi.Extraction.Tests.Shared;

if (RealReports.Folder is null)
{
    Console.Error.WriteLine(RealReports.Absent);
    return 2;
}
switch (args)
{
    case ["senses"]:
        var heldOut = MatchGold.AtHand.Where(gold => gold.Set == "HeldOut").SelectMany(gold => gold.Reports).ToHashSet();
        new SenseMaker(RealReports.Reports().Where(report => !heldOut.Contains(report)).Select(MatchGold.Read)).Write();
        return 0;
    case ["weights"] or ["trial"]:
        List<FollowedPair> pairs = [.. MatchGold.AtHand.Where(gold => gold.Set == "Develop").Select(gold => new FollowedPair(gold))];
        if (args is ["trial"]) Trial.Write(pairs);
        else WeightsFile.Write(Fitter.Fit(pairs));
        return 0;
    default:
        Console.Error.WriteLine("senses: write senses.txt anew; weights: fit to all pairs and write weights.txt anew; trial: fit to the pairs of all places but one, one after the other, and write into docs/accuracy.md how well that one's are followed.");
        return 2;
}
