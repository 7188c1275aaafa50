using System.Text.RegularExpressions;

namespace Luoshi.Checking.Reconciling;

/// <summary>How far a clause says that something has come.</summary>
internal enum Stage
{
    /// <summary>Told as not done.</summary>
    Undone,
    Begun,
    UnderWay,

    /// <summary>实施了: work was done, whether it is finished is not told.</summary>
    CarriedOut,

    /// <summary>Nearly there: topped out, first phase, being fitted.</summary>
    Nearly,
    Done,
}

/// <summary>What kind of deed a promise promises.</summary>
internal enum Pledge
{
    /// <summary>建成、完成、投用.</summary>
    Finish,

    /// <summary>开工、启动、前期工作.</summary>
    Begin,

    /// <summary>Works that go on: 加快…建设.</summary>
    Build,

    /// <summary>A title, licence or approval to win.</summary>
    Win,

    /// <summary>实施、推进、开展, of what has no end.</summary>
    CarryOn,
}

/// <summary>Reads deeds from the verbs of promise and result.</summary>
internal static partial class Deeds
{
    public static Stage StageOf(string text) =>
        Undone().IsMatch(text) ? Stage.Undone
        : Nearly().IsMatch(text) ? Stage.Nearly
        : Done().IsMatch(text) ? Stage.Done
        : CarriedOut().IsMatch(text) ? Stage.CarriedOut
        : Begun().IsMatch(text) ? Stage.Begun
        : Stage.UnderWay;

    /// <summary>The same where it answers a promise: a first phase is no less than all where the promise is of it, or where it is of another member of the list.</summary>
    public static Stage StageOf(string text, string promise) =>
        StageOf(FirstPhase().Replace(text, phase => FirstPhase().IsMatch(promise) || !Named.In(promise, MemberBefore(text, phase.Index)) ? "" : phase.Value));

    public static Pledge PledgeOf(string text) =>
        Begin().IsMatch(text) ? Pledge.Begin
        : Finish().IsMatch(text) ? Pledge.Finish
        : Win().IsMatch(text) ? Pledge.Win
        : Build().IsMatch(text) ? Pledge.Build
        : Pledge.CarryOn;

    /// <summary>Whether all that was to be done is told as done, whatever its number.</summary>
    public static bool IsAllDone(string text) => AllDone().IsMatch(text);

    [GeneratedRegex("未完成|未能|未达到|尚未|没有完成|滞后|不及预期|低于预期")]
    private static partial Regex Undone();

    private static string MemberBefore(string text, int at) => text[(text.LastIndexOfAny(['、', '，', '和', '及'], Math.Max(0, at - 1)) + 1)..at];

    [GeneratedRegex("[一首]期")]
    private static partial Regex FirstPhase();

    [GeneratedRegex("封顶|主体完工|主体完成|轨通|设备安装|调试|试运行|试运营|即将|[一首]期|雏形")]
    private static partial Regex Nearly();

    [GeneratedRegex("建成|完成|竣工|完工|投用|投产|投入使用|投入运营|投运|交付|开通|通车|通航|运营|运行|开业|开园|开馆|开放|开港|启用|上线|挂牌|揭牌|落成|收官|举办|承办|召开|获批|获评|荣获|获得|入选|评为|命名|授予|列入|晋升|升级为|成为|成立|设立|组建|建立|形成|出台|印发|制定|发布|实现|达到|突破|超过|通过|摘得|覆盖|清零|落地|签约|脱贫|兑现|划定|新建|新增|办理|整合|领跑|领先|靓丽|提高|增加|下降|增长|健全|引进|构建|统一|认定|净增|压降|贯通|招生|增至|缓解|建设.*[0-9]")]
    private static partial Regex Done();

    [GeneratedRegex("(实施|开展|推进|办理|改造|治理|推出|推行)了|得到|更加|成效|持续|深入实施|扎实开展|常态")]
    private static partial Regex CarriedOut();

    [GeneratedRegex("开工|启动|开建|动工|奠基|筹建|前期")]
    private static partial Regex Begun();

    [GeneratedRegex("(全部|全面|圆满|超额|如期|按期|顺利|任务).{0,4}(完成|收官)|全覆盖|全部(建成|脱贫|办结|完成)")]
    private static partial Regex AllDone();

    [GeneratedRegex("开工|启动|筹建|规划建设|前期工作|谋划|动工")]
    private static partial Regex Begin();

    [GeneratedRegex("建成|完成|竣工|完工|投用|投产|投入使用|投入运营|运营|开放|通车|开通|交付|收官|形成")]
    private static partial Regex Finish();

    [GeneratedRegex("争创|创建|申报|争取|争当|申遗|纳入|挂牌|评为|试点城市|示范(城市|县|区|市)")]
    private static partial Regex Win();

    [GeneratedRegex("(加快|推进|抓好|做强|做好|打造|建设|实施).*(建设|改造|项目|工程|基地|中心|园|保护|修复)")]
    private static partial Regex Build();
}
