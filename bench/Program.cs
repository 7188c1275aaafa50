using BenchmarkDotNet.Running;
using Luoshi.Bench.Breeding;
using Luoshi.Bench.Checking;
using Luoshi.Bench.Ledgers;
using Luoshi.Bench.Serving;
using Luoshi.Bench.Speed;
using Luoshi.Bench.Volume;
using Luoshi.Ledger.Progress;

switch (args)
{
    case ["make", var folder, var count, var length]:
        ManyReports.Make(folder, int.Parse(count), int.Parse(length));
        return 0;
    case ["rate", var folder]:
        Console.WriteLine(new WarmRate(workers: 2).InMemory(folder));
        return 0;
    case ["rate", var folder, var results]:
        Console.WriteLine(new WarmRate(workers: 2).OnDisk(folder, results));
        return 0;
    case ["ledger", .. var sizes]:
        await LedgerSpeed.Measure(Console.Out, [.. sizes.Select(int.Parse)]);
        return 0;
    case ["floor", var port, var file]:
        FloorSite.Run(port, file);
        return 0;
    case ["county", var file, var tasks]:
        await LargeCounty.Make(file, int.Parse(tasks));
        return 0;
    case ["records", var where, var records]:
        await LargeRegister.Make(where, int.Parse(records));
        return 0;
    case ["studbook", var file, var horses]:
        await StudbookSpeed.Measure(Console.Out, file, int.Parse(horses));
        return 0;
    case ["report", var site, var place, var token, var first, var tasks]:
        await ReportWriters.Run(site, place, token, Period.Parse(first)!.Value, int.Parse(tasks));
        return 0;
    case ["people", var folder, var count]:
        PeopledCounty.Make(folder, int.Parse(count));
        return 0;
    case ["users", var site, var links, var active, var seconds, var process]:
        return await UsersAtOnce.Run(new Uri(site), links, int.Parse(active), int.Parse(seconds), int.Parse(process));
    case ["reconcile"]:
        PairSpeed.Measure(Console.Out);
        return 0;
    default:
        // Without a filter it would ask which one to run; a script has nobody to answer.
        var chosen = BenchmarkSwitcher.FromAssembly(typeof(SpeedTable).Assembly).Run(args is [] ? ["--filter", "*"] : args, new SpeedTable());
        return chosen.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
}
