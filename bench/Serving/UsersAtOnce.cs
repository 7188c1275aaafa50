using System.Diagnostics;
using System.Globalization;

namespace Luoshi.Bench.Serving;

/// <summary>Very many people who are signed in, of whom some look around and the others do nothing; and what the server has in memory meanwhile.</summary>
internal static class UsersAtOnce
{
    private static readonly TimeSpan _between = TimeSpan.FromSeconds(5);

    /// <summary>Prints how many answers there were, how long they took, what went wrong, and the memory of the server by and by.</summary>
    /// <param name="site">Where it serves.</param>
    /// <param name="links">A file with a role and a link a line.</param>
    /// <param name="active">How many look around.</param>
    /// <param name="seconds">For how long.</param>
    /// <param name="process">The process of the server.</param>
    /// <returns>0 where nothing went wrong.</returns>
    public static async Task<int> Run(Uri site, string links, int active, int seconds, int process)
    {
        var people = new List<WalkingPerson>();
        foreach (var (line, at) in File.ReadLines(links).Select((line, at) => (line, at)))
        {
            people.Add(new WalkingPerson(site, at));
            await people[^1].SignIn(line.Split(' ')[1]);
        }
        foreach (var person in people) person.Times.Clear();
        var memory = new List<(double Second, long Megabytes)>();
        var begun = Stopwatch.StartNew();
        using var over = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        await Task.WhenAll([Watch(process, begun, memory, over.Token), .. people.Take(active).Select((person, at) => Walk(person, new Random(at), over.Token))]);
        // Those who did nothing are signed in still.
        foreach (var person in people.Skip(active)) await person.Step();
        return Tell(people, active, seconds, memory);
    }

    private static int Tell(List<WalkingPerson> people, int active, int seconds, List<(double Second, long Megabytes)> memory)
    {
        var times = people.Take(active).SelectMany(person => person.Times).Order().ToList();
        var errors = people.SelectMany(person => person.Errors).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{people.Count} signed in, {active} of them active for {seconds} s: {times.Count} answers, median {times[times.Count / 2]:F1} ms, 99 of 100 in {times[times.Count * 99 / 100]:F1} ms, {errors.Count} errors"));
        // The first tenth is for what is kept from the first time on.
        var warm = memory.Where(at => at.Second >= seconds / 10.0).ToList();
        foreach (var (second, megabytes) in (IEnumerable<(double, long)>)[memory[0], .. Enumerable.Range(0, 5).Select(part => warm[Math.Min(warm.Count - 1, part * warm.Count / 4)])])
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  after {second,4:F0} s: {megabytes} MB resident"));
        foreach (var error in errors.Take(10)) Console.WriteLine("  " + error);
        return errors.Count == 0 ? 0 : 1;
    }

    /// <summary>A page, and some seconds to read it.</summary>
    private static async Task Walk(WalkingPerson person, Random chance, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            await person.Step();
            await Pause(TimeSpan.FromMilliseconds(chance.Next(1000, 3000)), over);
        }
    }

    private static async Task Watch(int process, Stopwatch begun, List<(double Second, long Megabytes)> memory, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            memory.Add((begun.Elapsed.TotalSeconds, Resident(process)));
            await Pause(_between, over);
        }
        memory.Add((begun.Elapsed.TotalSeconds, Resident(process)));
    }

    private static long Resident(int process)
    {
        using var server = Process.GetProcessById(process);
        return server.WorkingSet64 >> 20;
    }

    private static Task Pause(TimeSpan time, CancellationToken over) => Task.Delay(time, over).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
}
