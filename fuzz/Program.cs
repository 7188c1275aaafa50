using Luoshi.Fuzz;
using Luoshi.Fuzz.Seeds;
using SharpFuzz;

switch (args)
{
    case ["seeds", var checkout, var folder]:
        SeedCorpus.Write(checkout, folder);
        return 0;
    case ["dictionary", var file]:
        SeedWords.WriteDictionary(file);
        return 0;
    case ["try", .. var files] when files.Length > 0:
        return Trial.Of(files);
    case []:
        Fuzzer.OutOfProcess.Run(stream => Target.Run(Target.BytesOf(stream)));
        return 0;
    default:
        Console.Error.WriteLine("luoshi-fuzz: fuzz/run starts this program; by hand: try FILE… runs inputs, seeds CHECKOUT FOLDER and dictionary FILE write what fuzzing begins with.");
        return 2;
}
