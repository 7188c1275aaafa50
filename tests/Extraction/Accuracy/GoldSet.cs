namespace Luoshi.Extraction.Tests.Accuracy;

/// <summary>What a gold may be used for.</summary>
internal enum GoldSet
{
    /// <summary>The built-in report, written to hold every construction.</summary>
    Sample,

    /// <summary>Looked at while rules were written.</summary>
    Develop,

    /// <summary>Measured only; its errors are not looked at.</summary>
    HeldOut,
}
