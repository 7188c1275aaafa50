using System.Globalization;
using System.Runtime.CompilerServices;
using Luoshi.Registers.Pedigrees;

namespace Luoshi.Registers.Tests.Pedigrees;

/// <summary>Coefficients of inbreeding beside those that others worked out: worked-examples.md.</summary>
public sealed class WorkedExampleTests
{
    public static TheoryData<string, string, int, double> Examples()
    {
        var examples = new TheoryData<string, string, int, double>();
        foreach (var line in File.ReadLines(Page()).Where(line => line.StartsWith('|')).Skip(2))
            if (line.Trim('|').Split('|', StringSplitOptions.TrimEntries) is [var shows, var animals, var of, var coefficient, _])
                examples.Add(shows, animals, int.Parse(of, CultureInfo.InvariantCulture), double.Parse(coefficient, CultureInfo.InvariantCulture));
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_animal_is_as_inbred_as_others_worked_out(string shows, string animals, int of, double coefficient)
    {
        var pedigree = Pedigree.Of(Animals(animals));

        Assert.True(Math.Abs(coefficient - pedigree.InbreedingOf(of)) < 1e-12, $"{shows}: {pedigree.InbreedingOf(of)} instead of {coefficient}");
    }

    private static IEnumerable<Descent> Animals(string animals)
    {
        var young = animals.Split(' ').Select(one => one.Split('=', '×')).Select(parts => new Descent(Number(parts[0]), Number(parts[1]), Number(parts[2]))).ToList();
        var known = young.Select(one => one.Number).ToHashSet();
        var founders = young.SelectMany(one => (int[])[one.Sire, one.Dam]).Where(number => number > 0 && !known.Contains(number)).Distinct();
        // The youngest first: the order in which animals are told makes no difference.
        return young.AsEnumerable().Reverse().Concat(founders.Select(number => new Descent(number, 0, 0)));
    }

    private static int Number(string written) => written == "?" ? 0 : int.Parse(written, CultureInfo.InvariantCulture);

    private static string Page([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "worked-examples.md");
}
