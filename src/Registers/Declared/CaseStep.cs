namespace Luoshi.Registers.Declared;

/// <summary>For what on a case there is a time limit.</summary>
public enum CaseStep
{
    /// <summary>受理: the keeper says whether it takes it.</summary>
    Accept,

    /// <summary>派单: the keeper hands what it took to units.</summary>
    Dispatch,

    /// <summary>签收: a unit takes what it was handed.</summary>
    Sign,

    /// <summary>退单: a unit says that it was handed the wrong thing.</summary>
    Return,

    /// <summary>退单答复: the keeper says whether it takes it back.</summary>
    AnswerReturn,

    /// <summary>办理: whoever answers for it answers.</summary>
    Handle,

    /// <summary>协办意见: a supporting unit tells the leading one what it has to say.</summary>
    Opinion,

    /// <summary>延期审批: the keeper says whether there is more time.</summary>
    AnswerExtension,

    /// <summary>审核: the keeper says whether the reply will do.</summary>
    Check,

    /// <summary>回访: the keeper asks whoever brought it.</summary>
    CallBack,

    /// <summary>重办: what did not satisfy is answered again.</summary>
    Redo,

    /// <summary>催办: so long after a limit has run out a unit is urged.</summary>
    Urge,

    /// <summary>督办升级: so long after a limit has run out leaders are told.</summary>
    Escalate,
}
