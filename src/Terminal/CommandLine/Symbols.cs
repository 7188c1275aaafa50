using System.CommandLine;

namespace Luoshi.Terminal.CommandLine;

/// <summary>What may be said to a command.</summary>
internal static class Symbols
{
    /// <summary>Arguments and options, in the order in which help is to list them.</summary>
    public static Command With(this Command command, IEnumerable<Symbol> symbols)
    {
        foreach (var symbol in symbols)
            if (symbol is Argument argument) command.Arguments.Add(argument);
            else command.Options.Add((Option)symbol);
        return command;
    }
}
