namespace Luoshi.Vocabulary;

/// <summary>What kind of quantity a figure is.</summary>
public enum Nature
{
    /// <summary>An amount that exists or is to exist.</summary>
    Level,

    /// <summary>A relative change: 增长6%.</summary>
    Rate,

    /// <summary>A share or an achievement rate: 覆盖率达70%.</summary>
    Ratio,

    /// <summary>An absolute change against an earlier amount: 较上年增加3万只.</summary>
    Delta,
}
