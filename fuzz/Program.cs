using Luoshi.Fuzz;
using Luoshi.Fuzz.Seeds;
using Luoshi.Fuzz.Targets;
using SharpFuzz;

switch (args)
{
    case [var name] when Target.All.TryGetValue(name, out var target):
        Fuzzer.OutOfProcess.Run(stream => target.Run(Input.Of(stream)));
        return 0;
    case ["seeds", var name, var checkout, var folder] when Target.All.TryGetValue(name, out var target):
        foreach (var (seed, input) in target.Seeds(new Sample(checkout))) File.WriteAllBytes(Path.Combine(folder, seed), input);
        return 0;
    case ["dictionary", var name, var file] when Target.All.TryGetValue(name, out var target):
        WordDictionary.Write(file, target.Words);
        return 0;
    case ["try", var name, .. var files] when files.Length > 0 && Target.All.TryGetValue(name, out var target):
        return new Trial(target).Of(files);
    default:
        Console.Error.WriteLine($"luoshi-fuzz: fuzz/run starts this program; by hand: try TARGET FILE… runs inputs, seeds TARGET CHECKOUT FOLDER and dictionary TARGET FILE write what fuzzing begins with. Targets: {string.Join(' ', Target.All.Keys)}.");
        return 2;
}
