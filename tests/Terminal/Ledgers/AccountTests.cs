namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>Accounts of the web by the real program.</summary>
public sealed class AccountTests : IDisposable
{
    private readonly County _county = new();

    [Fact]
    public void Only_somebody_of_the_register_has_an_account_and_a_link_is_printed_and_no_password()
    {
        Assert.Contains("用户登记里没有小李", _county.WholeRefused("account", "add", "小李").Remarks, StringComparison.Ordinal);
        _county.Done("user", "add", "管理员", "administrator", "--as", "管理员");
        _county.Done("user", "add", "小李", "reporter", "发改委", "--as", "管理员");

        var link = _county.Whole("account", "add", "小李", "--site", "https://ldj.example.gov.cn/").Output.Trim();

        Assert.Matches("^https://ldj\\.example\\.gov\\.cn/enter/990101/[A-Za-z0-9_-]{43}$", link);
        Assert.Contains("小李  发改委承办单位报送人  还没有设密码", _county.Whole("account", "list").Output, StringComparison.Ordinal);
        Assert.Contains("管理员  系统管理员  没有账户", _county.Whole("account", "list").Output, StringComparison.Ordinal);
        Assert.Contains("已经有账户", _county.WholeRefused("account", "add", "小李").Remarks, StringComparison.Ordinal);
        Assert.NotEqual(link, _county.Whole("account", "reset", "小李", "--site", "https://ldj.example.gov.cn").Output.Trim());
    }

    [Fact]
    public void An_account_is_locked_and_unlocked()
    {
        _county.Done("user", "add", "管理员", "administrator", "--as", "管理员");
        _county.Whole("account", "add", "管理员");

        _county.Whole("account", "lock", "管理员");
        Assert.Contains("已锁定", _county.Whole("account", "list").Output, StringComparison.Ordinal);
        _county.Whole("account", "unlock", "管理员");

        Assert.DoesNotContain("已锁定", _county.Whole("account", "list").Output, StringComparison.Ordinal);
        Assert.Contains("没有账户", _county.WholeRefused("account", "lock", "小李").Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_is_made_listed_and_revoked_and_printed_only_once()
    {
        _county.Done("user", "add", "管理员", "administrator", "--as", "管理员");
        _county.Done("user", "add", "小李", "reporter", "发改委", "--as", "管理员");
        _county.Whole("account", "add", "小李");
        var until = DateTime.Today.AddDays(30).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        var token = _county.Whole("account", "token", "add", "小李", "--title", "月报接口", "--scope", "read,report", "--until", until).Output.Trim();

        Assert.Matches("^luoshi_990101_[A-Za-z0-9_-]{43}$", token);
        var listed = _county.Whole("account", "token", "list", "小李").Output;
        Assert.Contains($"月报接口  承办单位报送人  read,report  到 {until}", listed, StringComparison.Ordinal);
        Assert.DoesNotContain(token[^43..], listed, StringComparison.Ordinal);
        _county.Whole("account", "token", "revoke", "小李", listed[..8]);
        Assert.Contains("已收回", _county.Whole("account", "token", "list", "小李").Output, StringComparison.Ordinal);
        Assert.Contains("不能超出", _county.WholeRefused("account", "token", "add", "小李", "--title", "x", "--scope", "supervise", "--until", until).Remarks, StringComparison.Ordinal);
        Assert.Contains("没有编号为", _county.WholeRefused("account", "token", "revoke", "小李", "0000").Remarks, StringComparison.Ordinal);
    }

    public void Dispose() => _county.Dispose();
}
