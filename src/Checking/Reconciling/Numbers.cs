namespace Luoshi.Checking.Reconciling;

/// <summary>Sets of numbers as arrays, each number once, in order.</summary>
internal static class Numbers
{
    /// <param name="numbers">Are put in order themselves.</param>
    public static int[] InOrder(Span<int> numbers)
    {
        numbers.Sort();
        var kept = 0;
        foreach (var number in numbers)
            if (kept == 0 || numbers[kept - 1] != number) numbers[kept++] = number;
        return numbers[..kept].ToArray();
    }
}
