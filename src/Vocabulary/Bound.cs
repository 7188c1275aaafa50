namespace Luoshi.Vocabulary;

/// <summary>How a figure's number binds the quantity it tells.</summary>
public enum Bound
{
    /// <summary>The number itself, also after 达, 达到, 稳定在.</summary>
    Exact,

    /// <summary>At least the number: 以上, 不低于, 突破, 超过, 余, 多.</summary>
    Min,

    /// <summary>At most the number: 以内, 不超过, 低于, 控制在…以内.</summary>
    Max,

    /// <summary>About the number: 左右, 约, 近.</summary>
    About,
}
