using Luoshi.Survey;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Luoshi.Repository.Tests.Hygiene;

/// <summary>The order of usings, which neither the compiler nor the check of white space looks at.</summary>
public sealed class UsingRules
{
    [Fact]
    public void Usings_are_in_order_and_those_of_the_system_stand_first() => Offences.AssertNone(
        from folder in (string[])["src", "tests", "bench", "fuzz"]
        from project in Checkout.Here().Projects(folder)
        from file in project.Files
        let usings = file.Root.Usings
        from pair in usings.Zip(usings.Skip(1))
        where Place(pair.First).CompareTo(Place(pair.Second)) > 0
        select $"{file.Path}: {pair.Second}");

    [Theory]
    [InlineData("using System;", "using System.IO;")]
    [InlineData("using System.IO;", "using Alpha;")]
    [InlineData("using Alpha.One;", "using AlphaTwo;")]
    [InlineData("using Zeta;", "using static Alpha.One;")]
    [InlineData("using static Zeta.One;", "using One = Alpha.One;")]
    public void One_stands_before_the_other(string one, string other) => Assert.True(Place(Parsed(one)).CompareTo(Place(Parsed(other))) < 0);

    /// <summary>Compared in this order: namespaces, types, other names; those of the system first; names part by part.</summary>
    private static (int Kind, bool Foreign, string Name) Place(UsingDirectiveSyntax use)
    {
        var name = use.Alias?.Name.ToString() ?? use.NamespaceOrType.ToString();
        var kind = use.Alias is not null ? 2 : use.StaticKeyword.ValueText.Length > 0 ? 1 : 0;
        return (kind, use.Alias is not null || name.Split('.')[0] != "System", name.ToUpperInvariant().Replace('.', ' '));
    }

    private static UsingDirectiveSyntax Parsed(string text) =>
        CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot().Usings[0];
}
