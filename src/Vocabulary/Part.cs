namespace Luoshi.Vocabulary;

/// <summary>The part of a report that a section belongs to.</summary>
public enum Part
{
    /// <summary>Title, speaker, salutation, and whatever a web page puts before them.</summary>
    Front,

    /// <summary>What was done (工作回顾).</summary>
    Review,

    /// <summary>What is still wanting (存在的问题).</summary>
    Problems,

    /// <summary>What will be done (工作安排), government's own conduct (自身建设) included.</summary>
    Plan,

    /// <summary>The call at the end.</summary>
    Closing,

    /// <summary>Glossary, lists and tables behind the speech, and whatever a web page puts after it.</summary>
    Appendix,
}
