namespace Luoshi.Documents.Tests;

/// <summary>Tests of bounds on memory: the heap is that of the whole process, so they run when no others do.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "bounds on memory";
}
