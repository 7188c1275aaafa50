namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>The register of users by the real program.</summary>
public sealed class UserTests : IDisposable
{
    private readonly County _county = new();

    [Fact]
    public void Once_users_are_registered_their_roles_come_from_the_register()
    {
        Assert.Contains("还没有登记用户", _county.Whole("user", "list").Remarks, StringComparison.Ordinal);
        Registered("管理员", "administrator");
        Registered("小李", "reporter", "发改委");

        Assert.Contains("没有林主任", _county.Refused("plan", "edit", "1", "--words", "别的").Remarks, StringComparison.Ordinal);
        _county.Done("progress", "report", "1", "前五个月保持平稳", "--as", "小李");
        Assert.Contains("小李登记的身份是发改委承办单位报送人", _county.Refused("progress", "verify", "1", "--as", "小李", "--role", "supervisor").Remarks, StringComparison.Ordinal);
        _county.Done("user", "retire", "小李", "--as", "管理员");
        Assert.Contains("小李  发改委承办单位报送人", _county.Whole("user", "list").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_that_there_is_none_of_is_told() =>
        Assert.Contains("身份不能是“boss”", _county.Refused("user", "add", "小李", "boss").Remarks, StringComparison.Ordinal);

    public void Dispose() => _county.Dispose();

    private void Registered(params string[] who) => _county.Done(["user", "add", .. who, "--as", "管理员"]);
}
