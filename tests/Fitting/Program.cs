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
        var trial = new Trial(Console.Out, pairs);
        trial.Print("each pair with weights fitted to the others", held => Fitter.Fit([.. pairs.Where(pair => pair != held)]));
        if (args is ["trial"]) return 0;
        var all = Fitter.Fit(pairs);
        trial.Print("each pair with weights fitted to all", _ => all);
        WeightsFile.Write(all);
        return 0;
    default:
        Console.Error.WriteLine("senses: write senses.txt anew; trial: fit to all pairs but one, one after the other, and print how well the one is followed; weights: the same, and write weights.txt anew.");
        return 2;
}
