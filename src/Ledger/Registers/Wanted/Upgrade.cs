using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Registers.Wanted;

/// <summary>Whether a later version of a pack can be taken over: fields are added, renamed or retired, choices merged, and no record loses what it holds.</summary>
internal sealed class Upgrade(ILedgerState state, KeptRegister register, Register after)
{
    private readonly Register _before = register.Declared;

    /// <exception cref="RefusedException">It cannot.</exception>
    public void Check()
    {
        if (after.Pack != _before.Pack) throw Refused($"它出自业务包“{_before.Pack}”，不能由“{after.Pack}”接着管", $"it is of the pack {_before.Pack}, and not taken over from {after.Pack}");
        if (after.Version <= _before.Version) throw Refused(
            $"业务包是第 {after.Version} 版，账本里已是第 {_before.Version} 版；改了内容的要升版（version）", $"the pack has version {after.Version}, and the ledger has {_before.Version}: what was changed needs a higher version");
        if (state.LastRecord(register.Id) == 0) return;
        foreach (var field in _before.Fields) CheckField(field);
        CheckStates();
    }

    private void CheckField(Field before)
    {
        if (after.Field(before.Code) is not { } now) throw Refused(
            $"字段“{before.Name.Chinese}”（{before.Code}）不见了。改了代码的写 was: [{before.Code}]，不再用的写 retired: true",
            $"the field {before.Name.English} ({before.Code}) is gone. Where its code changed, write was: [{before.Code}]; where it is no longer used, retired: true");
        if (before.Was.FirstOrDefault(former => after.Field(former) != now) is { } lost) throw Refused(
            $"字段“{before.Name.Chinese}”以前的代码 {lost} 不见了，老记录还用着它：was 里要一直留着", $"the former code {lost} of {before.Name.English} is gone, and old records hold it: it stays in \"was\"");
        if (now.Kind != before.Kind || now.Measure != before.Measure) throw Refused(
            $"字段“{before.Name.Chinese}”（{before.Code}）的种类或计量单位变了；记录里已经有数，另起一个字段，旧的写 retired: true",
            $"the kind or unit of the field {before.Name.English} ({before.Code}) changed; records hold it already: make another field and retire this");
        foreach (var choice in before.Choices)
            if (choice.Was.Prepend(choice.Code).Any(code => !now.Choices.Any(other => other.Code == code || other.Was.Contains(code)))) throw Refused(
                $"字段“{before.Name.Chinese}”的选项“{choice.Name.Chinese}”（{choice.Code}）不见了。并入别的写 was: [{choice.Code}]，不再用的写 retired: true",
                $"the choice {choice.Name.English} ({choice.Code}) of {before.Name.English} is gone. Where it was merged, write was: [{choice.Code}] there; where it is no longer used, retired: true");
    }

    private void CheckStates()
    {
        foreach (var gone in _before.States.Where(before => after.States.All(now => now.Code != before.Code)))
            if (RollUpFigure.Standing(state, register, RollUp.OfRecords, gone.Code) > 0) throw Refused(
                $"状态“{gone.Name.Chinese}”（{gone.Code}）还有记录，不能去掉", $"there are records in the state {gone.Name.English} ({gone.Code}): it cannot go");
    }

    private RefusedException Refused(string chinese, string english) => new($"台账“{_before.Name.Chinese}”不能升级：{chinese}。", $"{_before.Name.English} cannot be upgraded: {english}.");
}
