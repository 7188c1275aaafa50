using Luoshi.Survey;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Luoshi.Repository.Tests.Rooms;

/// <summary>Time is a value: rooms are told the date, only the composition root asks for it.</summary>
public sealed class ClockRules
{
    private static readonly string[] _readings =
        ["DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "TimeProvider.System"];

    [Fact]
    public void Only_the_Terminal_reads_the_clock()
    {
        var read = from room in Checkout.Here().Projects("src")
                   where room.Name != "Terminal"
                   from file in room.Files
                   from access in file.Root.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
                   let asked = access.ToString()
                   where _readings.Any(reading => asked == reading || asked.EndsWith($".{reading}", StringComparison.Ordinal))
                   select $"{file.Path}: {asked}";

        Offences.AssertNone(read);
    }
}
