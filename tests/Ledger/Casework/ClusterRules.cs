using Luoshi.Ledger.Casework;

namespace Luoshi.Ledger.Tests.Casework;

/// <summary>Cases that were brought again and again, by place, matter and words.</summary>
public sealed class ClusterRules
{
    private readonly CallCentre _centre = new();

    [Fact]
    public void Three_that_say_the_same_of_one_place_are_one_cluster_and_it_says_why()
    {
        _centre.Receive("title=人民路小区水压不足 content=三楼以上晚上没有水");
        _centre.Receive("title=人民路水压太低 content=晚上没有水用");
        _centre.Receive("title=小区水压不足 content=晚上没有水，人民路");
        _centre.Receive("title=电梯坏了 content=上不去楼 category=010301");
        _centre.Receive("title=人民路小区水压不足 content=三楼以上晚上没有水 township=河西镇");

        var cluster = Assert.Single(Clusters.Of(Files(5)));

        Assert.Equal(("010101", "河东镇", 0), (cluster.Matter, cluster.Township, cluster.Days));
        Assert.Equal([1, 2, 3], cluster.Files.Select(file => file.Case.Number));
        Assert.Contains("晚上没有水", cluster.Words);
    }

    [Fact]
    public void What_is_of_one_place_and_matter_and_says_something_else_is_not_in_it()
    {
        _centre.Receive("title=水压不足 content=三楼没有水");
        _centre.Receive("title=水压不足 content=四楼没有水");
        _centre.Receive("title=管道漏出来 content=街边积成冰面");

        Assert.Empty(Clusters.Of(Files(3)));
    }

    [Fact]
    public void Secret_cases_are_in_none()
    {
        _centre.Receive();
        _centre.Receive();
        _centre.Receive("secret=yes");

        Assert.Empty(Clusters.Of(Files(3)));
    }

    private IEnumerable<Casefile> Files(int count) => Enumerable.Range(1, count).Select(_centre.File);
}
