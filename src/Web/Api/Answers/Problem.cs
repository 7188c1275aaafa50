using Luoshi.Ledger;
using Luoshi.Vocabulary;
using Luoshi.Web.Api.Shapes;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Luoshi.Web.Api.Answers;

/// <summary>An answer that says why something was not done, for programs and for whoever looks after them.</summary>
/// <param name="Status">The status.</param>
/// <param name="Kind">Which kind, as its address ends.</param>
/// <param name="Title">What kind of problem it is.</param>
/// <param name="Detail">What is wrong here.</param>
/// <param name="Remedy">What to do; null where the detail says it.</param>
internal sealed record Problem(int Status, string Kind, Remark Title, Remark Detail, Remark? Remedy = null) : IResult
{
    public const string MediaType = "application/problem+json";

    private const string Uncertain = "uncertain";

    /// <summary>Whether nobody can tell if something was written: then it is not to be tried again before somebody has looked.</summary>
    public bool IsUncertain => Kind == Uncertain;

    public static Problem Missing { get; } = new(StatusCodes.Status404NotFound, "not-found", new("没有", "Not there"),
        new("这里没有这一项，或者不对您开放。", "There is no such thing here, or none that is open to you."), new("核对地址。", "Check the address."));

    public static Problem NotKnown { get; } = new(StatusCodes.Status401Unauthorized, "not-known", new("不知道您是谁", "Not known"),
        new("没有令牌，或者令牌已经收回、到期，或者身份已经变了。", "There is no token, or it was revoked, is over, or its owner's duty is."),
        new("在“我的账户”发一个令牌，放在 Authorization: Bearer 里。", "Make a token under My account and send it as Authorization: Bearer."));

    public static Problem NotAllowed(Remark why) => new(StatusCodes.Status403Forbidden, "not-allowed", new("不能这样做", "Not allowed"), why,
        new("换一个身份相符、范围足够的令牌。", "Use a token of the right role and scope."));

    public static Problem Unreadable(Remark what) => new(StatusCodes.Status422UnprocessableEntity, "unreadable", new("请求里有不能用的内容", "Something in the request cannot be used"), what);

    public static Problem NotSeen { get; } = new(StatusCodes.Status428PreconditionRequired, "if-match-needed", new("要写明看到了哪里", "If-Match is needed"),
        new("写账要带 If-Match，写上看到的 ETag，别人后来改的才不会被盖掉。", "Whatever writes sends If-Match with the ETag that was seen, so that nothing is written over what others changed since."),
        new("先 GET 一次，把 ETag 放进 If-Match。", "GET it first and send its ETag as If-Match."));

    /// <summary>It is in the ledger, and the auditor's trace of the token is not: whoever asks again would write it twice.</summary>
    public static Problem Untraced(EntryPlace last, RefusedException cause) => new(StatusCodes.Status503ServiceUnavailable, Uncertain, new("写了，没有记下令牌", "Written, but not by which token"),
        new($"已经写进账本（到 {last} 号分录），但没能记下是哪个令牌写的：{cause.Chinese}", $"It is in the ledger (up to entry {last}), but not which token wrote it: {cause.English}"),
        new("不要再写一遍，请告诉系统管理员。", "Do not write it again; tell the administrator."));

    public static Problem Unavailable { get; } = new(StatusCodes.Status503ServiceUnavailable, "unavailable", new("暂时不能用", "Not available"),
        new("暂时办不了，什么也没有写。", "Not available at the moment; nothing was written."), new("过一会儿带同一个 Idempotency-Key 再来。", "Come back later with the same Idempotency-Key."));

    public static Problem KeyUsed { get; } = new(StatusCodes.Status422UnprocessableEntity, "key-used", new("键已用过", "Key used"),
        new("同一个 Idempotency-Key 已经用在另一个请求上，没有办。", "The same Idempotency-Key was used for another request; nothing was done."), new("换一个新的键。", "Use a new key."));

    public static Problem UnderWay { get; } = new(StatusCodes.Status409Conflict, "under-way", new("正在办", "Under way"),
        new("同一个请求正在办，还没有结果。", "The same request is being carried out and has no answer yet."), new("过几秒带同一个键再来。", "Come back with the same key in some seconds."));

    /// <summary>All kinds there are, as the reference tells of them.</summary>
    public static IReadOnlyList<Problem> All { get; } =
    [
        Of(StatusCodes.Status400BadRequest), NotKnown, NotAllowed(new("令牌的身份或者范围不够。", "The role or the scopes of the token do not reach this.")), Missing,
        Of(StatusCodes.Status405MethodNotAllowed), Of(new RefusedException("账本按规矩不接受，原因在 detail 里。", "The rules of the ledger do not take it; the detail says why.")), UnderWay,
        new(StatusCodes.Status412PreconditionFailed, "changed-meanwhile", new("已被别人改过", "Changed meanwhile"), new("您看过以后别人改了同一项，没有写。", "Somebody else changed the same since you saw it; nothing was written."),
            new("再 GET 一次，看过新内容再写。", "GET it again, look at what is there now, then write.")),
        Of(StatusCodes.Status413PayloadTooLarge), Of(StatusCodes.Status415UnsupportedMediaType), Unreadable(new("有一个词、数或者日期不能用，detail 说是哪个。", "A word, number or day cannot be; the detail says which.")), KeyUsed, NotSeen, Unavailable,
    ];

    /// <summary>Of a command that was not carried out.</summary>
    public static Problem Of(RefusedException refusal) => refusal switch
    {
        ConflictException => new(StatusCodes.Status412PreconditionFailed, "changed-meanwhile", new("已被别人改过", "Changed meanwhile"), Said(refusal),
            new("再 GET 一次，看过新内容再写。", "GET it again, look at what is there now, then write.")),
        UncertainException => new(StatusCodes.Status503ServiceUnavailable, Uncertain, new("不知道写没写进去", "Not known whether it was written"), Said(refusal)),
        BrokenLedgerException => new(StatusCodes.Status503ServiceUnavailable, "unavailable", new("账本打不开", "The ledger cannot be used"), Said(refusal)),
        _ => new(StatusCodes.Status409Conflict, "refused", new("账本不接受", "Refused"), Said(refusal)),
    };

    /// <summary>For an answer without a body.</summary>
    public static Problem Of(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => NotKnown,
        StatusCodes.Status404NotFound => Missing,
        StatusCodes.Status405MethodNotAllowed => new(status, "method", new("不能这样访问", "Wrong method"), new("这个地址不能这样访问。", "This address cannot be asked like that.")),
        StatusCodes.Status413PayloadTooLarge => new(status, "too-large", new("太大", "Too large"), new("发来的内容太大，没有收下。", "What was sent is too large and was not taken.")),
        StatusCodes.Status415UnsupportedMediaType => new(status, "media-type", new("类型不对", "Wrong type"), new("这里要 application/json。", "application/json is wanted here.")),
        >= StatusCodes.Status500InternalServerError => Unavailable,
        _ => new(StatusCodes.Status400BadRequest, "bad-request", new("读不懂", "Cannot be understood"), new("这个请求读不懂，什么也没有做。", "The request cannot be understood; nothing was done.")),
    };

    public ShownProblem Shown => new($"/api/reference#{Kind}", Title.Chinese, Status, Detail.Chinese, Remedy?.Chinese, new(Title.English, Detail.English, Remedy?.English));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.Headers.CacheControl = "no-store";
        response.Headers.Remove(HeaderNames.ETag);
        if (Status == StatusCodes.Status503ServiceUnavailable) response.Headers.RetryAfter = "30";
        return response.WriteAsJsonAsync(Shown, options: null, MediaType, httpContext.RequestAborted);
    }

    private static Remark Said(RefusedException refusal) => new(refusal.Chinese, refusal.English);
}
