namespace Luoshi.Ledger;

/// <summary>In what role somebody acts. Duties are kept apart: whoever runs the system writes nothing into the year's work.</summary>
public enum Role
{
    /// <summary>The supervision office (督查室): proposes and keeps the plan, dispatches, verifies, lights the lamps.</summary>
    Supervisor,

    /// <summary>The one who reports for a unit (承办单位报送人).</summary>
    Reporter,

    /// <summary>The head of a unit (单位负责人): answers for what it reports.</summary>
    UnitHead,

    /// <summary>A leader of the place (县领导): approves plans, revisions and overrides.</summary>
    Leader,

    /// <summary>A deputy of the people's congress (代表): reads, asks.</summary>
    Deputy,

    /// <summary>An auditor (审计): reads everything, writes nothing.</summary>
    Auditor,

    /// <summary>Whoever runs the system (系统管理员): users, units, copies, checkpoints.</summary>
    Administrator,

    /// <summary>Anybody (公众): reads what is public, and points out what is wrong there. Nobody signs in as that, and entries do not tell who it was.</summary>
    Public,
}
