using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Luoshi.Web.Frame;

/// <summary>Pages that say what went wrong. What is wrong inside (a database that does not answer) is told to the log and not to the public.</summary>
internal static class Failures
{
    private static readonly Dictionary<int, (string Chinese, string English)> _sentences = new()
    {
        [StatusCodes.Status400BadRequest] = ("这个请求读不懂，什么也没有做。", "The request cannot be understood; nothing was done."),
        [StatusCodes.Status403Forbidden] = ("不能从别的网站发到这里，什么也没有做。", "Another site cannot send this here; nothing was done."),
        [StatusCodes.Status405MethodNotAllowed] = ("这个地址不能这样访问。", "This address cannot be asked like that."),
        [StatusCodes.Status413PayloadTooLarge] = ("发来的内容太大，没有收下。", "What was sent is too large and was not taken."),
        [StatusCodes.Status503ServiceUnavailable] = ("暂时打不开，请稍后再试。", "Not available at the moment; please try again later."),
    };

    /// <summary>After an error that nobody met.</summary>
    public static Task Answer(HttpContext context)
    {
        var status = context.Features.Get<IExceptionHandlerFeature>()?.Error switch
        {
            BadHttpRequestException bad => bad.StatusCode,
            InvalidDataException => StatusCodes.Status413PayloadTooLarge,
            _ => StatusCodes.Status503ServiceUnavailable,
        };
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = "30";
        return Page(context, status);
    }

    /// <summary>For an answer without a page.</summary>
    public static Task Name(HttpContext context) => Page(context, context.Response.StatusCode);

    private static Task Page(HttpContext context, int status)
    {
        var (chinese, english) = _sentences.GetValueOrDefault(status, _sentences[StatusCodes.Status503ServiceUnavailable]);
        return new RazorComponentResult<FailureView>(new { Chinese = chinese, English = english }) { StatusCode = status }.ExecuteAsync(context);
    }
}
