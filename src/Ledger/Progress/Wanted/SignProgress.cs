using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress.Happened;

namespace Luoshi.Ledger.Progress.Wanted;

/// <summary>Lets a report go on: the next step of the chain signs, somebody in its name, or the office enters what was signed on paper.</summary>
public sealed record SignProgress(int Year, TaskNumber Number, Period Period) : ProgressCommand(Year, Number, Period)
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.UnitHead, Role.Leader, Role.Supervisor];

    /// <summary>Who signed on paper; empty where the one who gives the command signs.</summary>
    public string OnPaperBy { get; init; } = "";

    /// <summary>In whose name, where that was delegated.</summary>
    public string For { get; init; } = "";

    public ApprovalChain Chain { get; init; } = ApprovalChain.Usual;

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var report = state.HandedIn(Year, Number, Period);
        if (Chain.After(report.Signatures) is not { } step) throw new RefusedException(
            $"第 {Number} 项 {Period} 的进展已经签完。", $"The report on task {Number} for {Period} has all its signatures.");
        CheckStep(step, report, occasion.By);
        var paper = OnPaperBy.Length > 0;
        yield return new ProgressSigned(Year, Number, Period, new Signature(step, paper ? OnPaperBy : occasion.By.Name, occasion.Today) { OnPaper = paper, For = For });
    }

    private void CheckStep(Role step, ProgressReport report, Actor by)
    {
        if (by is { Role: Role.UnitHead, Unit: "" }) throw new RefusedException(
            $"请写明以什么身份签：单位负责人加 --unit 单位，县领导加 --role leader，督查室登记纸上签批加 --role supervisor --on-paper-by 姓名。现在该{RoleNames.Chinese(step)}签。",
            $"Say in what role it is signed: the head of a unit adds --unit UNIT, a leader --role leader, the office that enters what was signed on paper --role supervisor --on-paper-by NAME. It is the {RoleNames.English(step)}'s turn.");
        if (by.Role == Role.Supervisor)
        {
            if (OnPaperBy.Length == 0) throw new RefusedException(
                "督查室只能登记纸上的签批，请写明谁签的。", "The office only enters what was signed on paper: say by whom.");
            return;
        }
        if (OnPaperBy.Length > 0) throw new RefusedException(
            "纸上的签批只由督查室登记；自己签的不写别人的名字。", "Only the office enters what was signed on paper; whoever signs here signs in their own name.");
        if (by.Role != step) throw new RefusedException(
            $"现在该{RoleNames.Chinese(step)}签，不是{RoleNames.Chinese(by.Role)}。",
            $"It is the {RoleNames.English(step)}'s turn to sign, not the {RoleNames.English(by.Role)}'s.");
        if (step == Role.UnitHead && by.Unit != report.Unit) throw new RefusedException(
            $"这份进展是{report.Unit}报的，{by.Unit}不能签。", $"This is {report.Unit}'s report, which {by.Unit} cannot sign.");
    }
}
