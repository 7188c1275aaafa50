using CsCheck;
using Luoshi.Registers.Pedigrees;

namespace Luoshi.Registers.Tests.Pedigrees;

/// <summary>What holds for every pedigree.</summary>
public sealed class PedigreeTests
{
    private static readonly Gen<List<Descent>> _herds =
        from size in Gen.Int[2, 40]
        from parents in Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 1000]).Array[size]
        select parents.Select((pair, index) => Young(index + 1, pair.Item1, pair.Item2)).ToList();

    [Fact]
    public void Coefficients_are_those_of_the_table_of_kinship() => _herds.Sample(herd =>
    {
        var (pedigree, kinship) = (Pedigree.Of(herd), Kinship(herd));
        foreach (var animal in herd) Assert.Equal((2 * kinship[animal.Number, animal.Number]) - 1, pedigree.InbreedingOf(animal.Number), 1e-9);
        foreach (var (sire, dam) in herd.Zip(herd.Skip(1))) Assert.Equal(kinship[sire.Number, dam.Number], pedigree.InbreedingOfYoung(sire.Number, dam.Number), 1e-9);
    });

    [Fact]
    public void Young_that_are_added_are_as_inbred_as_in_a_pedigree_made_anew() => _herds.Sample(herd =>
    {
        var grown = Pedigree.Of(herd.Take(herd.Count / 2));
        foreach (var known in herd.Take(herd.Count / 2)) grown.InbreedingOf(known.Number);
        foreach (var young in herd.Skip(herd.Count / 2)) Assert.True(grown.Add(young));
        var anew = Pedigree.Of(herd);
        foreach (var animal in herd) Assert.Equal(anew.InbreedingOf(animal.Number), grown.InbreedingOf(animal.Number), 1e-12);
    });

    [Fact]
    public void What_common_ancestors_add_is_all_there_is_where_every_ancestor_is_drawn() => _herds.Sample(herd =>
    {
        var pedigree = Pedigree.Of(herd);
        var mating = pedigree.Mating(herd[^1].Number, herd[^2].Number);
        var furthest = pedigree.AncestorsOf(mating.Sire, Mating.GenerationsDrawn)[^1].Concat(pedigree.AncestorsOf(mating.Dam, Mating.GenerationsDrawn)[^1]);
        if (furthest.All(ancestor => ancestor is null)) Assert.Equal(mating.Inbreeding, mating.Crosses.Sum(cross => cross.Share), 1e-9);
        else Assert.InRange(mating.Crosses.Sum(cross => cross.Share), 0, mating.Inbreeding + 1e-9);
    });

    [Fact]
    public void A_cross_says_in_which_generations_the_ancestor_stands()
    {
        // 1 is the grandsire of the sire and the great-grandsire of the dam.
        var pedigree = Pedigree.Of([new(1, 0, 0), new(2, 1, 0), new(3, 2, 0), new(4, 1, 0), new(5, 0, 4), new(6, 0, 5)]);

        var cross = Assert.Single(pedigree.Mating(3, 6).Crosses);
        Assert.Equal((1, 3, 4, 1.0 / 64), (cross.Ancestor, Assert.Single(cross.OnSireSide), Assert.Single(cross.OnDamSide), cross.Share));
    }

    [Fact]
    public void Five_generations_are_drawn_the_sire_before_the_dam()
    {
        var drawn = Pedigree.Of([new(1, 0, 0), new(2, 0, 0), new(3, 1, 2), new(4, 3, 99)]).AncestorsOf(4, 3);

        Assert.Equal([[3, null], [1, 2, null, null], [null, null, null, null, null, null, null, null]], drawn);
    }

    [Fact]
    public void An_animal_that_is_an_ancestor_of_its_own_is_refused()
    {
        Assert.Equal(1, Assert.Throws<AncestryException>(() => Pedigree.Of([new(1, 3, 0), new(2, 1, 0), new(3, 0, 2)])).Number);
        Assert.Equal(1, Assert.Throws<AncestryException>(() => Pedigree.Of([new(1, 1, 0)])).Number);
    }

    [Fact]
    public void A_line_of_a_hundred_thousand_generations_is_followed() =>
        Assert.Equal(0.25, Pedigree.Of([new(1, 0, 0), new(2, 0, 0), .. Enumerable.Range(3, 100_000).Select(number => new Descent(number, number - 1, 0)), new(200_001, 1, 2), new(200_002, 1, 2), new(200_003, 200_001, 200_002)])
            .InbreedingOf(200_003));

    private static Descent Young(int number, int sire, int dam)
    {
        // A third have no known parent on one side; the parents are among those before.
        int Parent(int chance) => number == 1 || chance % 3 == 0 ? 0 : 1 + (chance % (number - 1));
        var (father, mother) = (Parent(sire), Parent(dam));
        return new(number, father, mother == father ? 0 : mother);
    }

    /// <summary>The table of kinship, animal by animal as it is taught: another way to the same coefficients.</summary>
    private static double[,] Kinship(List<Descent> herd)
    {
        var table = new double[herd.Count + 1, herd.Count + 1];
        foreach (var young in herd)
        {
            for (var other = 1; other < young.Number; other++)
                table[young.Number, other] = table[other, young.Number] = (table[young.Sire, other] + table[young.Dam, other]) / 2;
            table[young.Number, young.Number] = (1 + table[young.Sire, young.Dam]) / 2;
        }
        return table;
    }
}
