using Luoshi.Ledger;

namespace Luoshi.Web.Inside;

/// <summary>Where a role can go, the place it begins at first.</summary>
internal static class DeskRooms
{
    private static readonly DeskRoom _public = new("/", "公开榜", "Public board");
    private static readonly DeskRoom _plan = new("/desk/plan", "计划", "Plan");
    private static readonly DeskRoom _bulletins = new("/desk/bulletin", "通报", "Bulletins");
    private static readonly DeskRoom _orders = new("/desk/orders", "督办", "Orders");
    private static readonly DeskRoom _registers = new("/desk/registers", "台账", "Registers");
    private static readonly DeskRoom _cases = new("/desk/cases", "办件", "Cases");
    private static readonly DeskRoom _rules = new("/desk/rules", "规则", "Rules") { IsSeldom = true };
    private static readonly DeskRoom _findings = new("/desk/findings", "目标", "Targets") { IsSeldom = true };
    private static readonly DeskRoom _years = new("/desk/year", "年度", "Year") { IsSeldom = true };
    private static readonly DeskRoom _corrections = new("/desk/corrections", "纠错和提问", "Corrections and questions");
    private static readonly DeskRoom _promises = new("/desk/promises", "上年承诺", "Promises") { IsSeldom = true };

    public static IReadOnlyList<DeskRoom> Of(Role role) => role switch
    {
        Role.Supervisor =>
        [
            new("/desk/owed", "欠账", "Owed"), _plan, new("/desk/verify", "核实", "Verify"), new("/desk/lamps", "亮灯", "Lamps"), _orders, new("/desk/dispatch", "交办", "Dispatch"), _registers, _cases, _bulletins, _promises, _findings, _corrections,
            new("/desk/release", "发布", "Release"), _rules, _years, _public,
        ],
        Role.Leader => [new("/desk/leader", "一屏", "At a glance"), _plan, new("/desk/lamps", "亮灯", "Lamps"), new("/desk/owed", "欠账", "Owed"), _orders, _registers, _cases, _bulletins, _promises, _findings, _corrections, _rules, _years, _public],
        Role.Auditor => [new("/desk/log", "账本", "Ledger"), new("/desk/owed", "欠账", "Owed"), new("/desk/lamps", "亮灯", "Lamps"), _orders, _registers, _cases, _bulletins, _promises, _findings, _corrections, _rules, _years, _public],
        Role.Administrator => [new("/desk/accounts", "用户和账户", "Users"), _public],
        Role.Reporter or Role.UnitHead => [new("/desk/my", "我的任务", "My tasks"), _registers, _cases, _orders, _corrections, _bulletins, _years, _public],
        Role.Deputy => [new("/desk/follow", "关注", "Followed"), new("/desk/years", "历年", "Years"), _public],
        _ => [_public],
    };

    /// <summary>Where somebody finds themselves when they have signed in.</summary>
    public static string Home(Role role) => Of(role)[0].Address is "/" ? "/desk/me" : Of(role)[0].Address;
}
