using Luoshi.Survey;

var checkout = Checkout.Here();
var numbers = new HouseNumbers(checkout.Projects("src"), checkout.Suites()).All().ToList();

HouseNumber[] table = [new("measure", "ours", "target", "look again at", "where"), .. numbers];
foreach (var row in table)
{
    Console.WriteLine($"{row.Measure,-38}{row.Ours,-22}{row.Target,-15}{row.LookAgain,-15}{row.Where}");
}
