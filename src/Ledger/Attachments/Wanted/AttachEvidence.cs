using Luoshi.Ledger.Attachments.Happened;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Attachments.Wanted;

/// <summary>Attaches a file or an address to a task: a unit that leads it or takes part in it, or the supervision office.</summary>
public sealed record AttachEvidence(int Year, TaskNumber Number, EvidenceLink Link) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor, Role.Reporter, Role.UnitHead];

    /// <summary>The month whose report it goes with; null where it goes with the task as a whole.</summary>
    public Period? Period { get; init; }

    /// <summary>Of the file, in bytes.</summary>
    public long Size { get; init; }

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        state.PublishedPlan(Year);
        var task = state.StandingTask(Year, Number);
        CheckLink();
        CheckUnit(task, occasion.By);
        if (Period is { } period && Luoshi.Ledger.Progress.Period.Of(occasion.Today) < period) throw new RefusedException($"{period} 还没有到。", $"{period} has not come yet.");
        if (state.Find(AttachedEvidence.KeyOf(Year, Number, Period, Link)) is AttachedEvidence there) throw new RefusedException(
            $"这份佐证已经附上了：{there.Link.Name}（{there.By}，{there.On:yyyy-MM-dd}）。", $"It is attached already: {there.Link.Name} ({there.By}, {there.On:yyyy-MM-dd}).");
        yield return new EvidenceAttached(Year, Number, Link, occasion.By.Unit, occasion.By.Name, occasion.Today) { Period = Period, Size = Size };
    }

    private void CheckLink()
    {
        if (string.IsNullOrWhiteSpace(Link.Name)) throw new RefusedException("佐证没有名称。", "The evidence has no name.");
        if (Link.Hash.Length > 0 == Link.Address.Length > 0) throw new RefusedException("佐证要么是文件，要么是网址。", "Evidence is a file or an address.");
        if (Link.Hash.Length > 0 && EntryHash.Parse(Link.Hash) is null) throw new RefusedException(
            "文件的哈希应是 64 位十六进制数（SHA-256）。", "The hash of a file has 64 hexadecimal digits (SHA-256).");
        if (Link.Address.Length > 0 && !(Uri.TryCreate(Link.Address, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")) throw new RefusedException(
            $"网址要以 http:// 或 https:// 开头，不能是“{Link.Address}”。", $"An address begins with http:// or https://; \"{Link.Address}\" does not.");
    }

    private void CheckUnit(PlanTask task, Actor by)
    {
        if (by.Role == Role.Supervisor || by.Unit.Length > 0 && task.Content.Supporters.Prepend(task.Content.Lead).Contains(by.Unit)) return;
        throw new RefusedException(
            $"第 {Number} 项由{task.Content.Lead}牵头{(task.Content.Supporters.Count > 0 ? $"、{string.Join("、", task.Content.Supporters)}配合" : "")}，{(by.Unit.Length > 0 ? by.Unit : by.Name)}不能附佐证。",
            $"Task {Number} is that of {string.Join(", ", task.Content.Supporters.Prepend(task.Content.Lead))}; {(by.Unit.Length > 0 ? by.Unit : by.Name)} cannot attach evidence to it.");
    }
}
