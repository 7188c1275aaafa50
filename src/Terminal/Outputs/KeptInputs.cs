namespace Luoshi.Terminal.Outputs;

/// <summary>What a result is made from is never written over by it.</summary>
internal static class KeptInputs
{
    /// <param name="output">Where the result goes; null: to no file.</param>
    /// <param name="inputs">The files that it is made from, as the user named them.</param>
    /// <exception cref="Failure">It is one of them, under whatever name.</exception>
    public static void Refuse(string? output, IEnumerable<string> inputs)
    {
        if (output is not null && inputs.Any(input => Path.GetFullPath(input) == Path.GetFullPath(output))) throw new Failure(OutputFolder.WouldOverwrite(output));
    }
}
