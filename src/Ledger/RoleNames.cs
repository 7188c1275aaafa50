namespace Luoshi.Ledger;

/// <summary>What the roles are called.</summary>
public static class RoleNames
{
    public static string Chinese(Role role) => role switch
    {
        Role.Supervisor => "督查室",
        Role.Reporter => "承办单位报送人",
        Role.UnitHead => "单位负责人",
        Role.Leader => "县领导",
        Role.Deputy => "代表",
        Role.Auditor => "审计",
        Role.Public => "公众",
        _ => "系统管理员",
    };

    public static string English(Role role) => role switch
    {
        Role.Supervisor => "supervisor",
        Role.Reporter => "reporter",
        Role.UnitHead => "unit head",
        Role.Leader => "leader",
        Role.Deputy => "deputy",
        Role.Auditor => "auditor",
        Role.Public => "member of the public",
        _ => "administrator",
    };
}
