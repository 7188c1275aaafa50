using Luoshi.Ledger.Webhooks;
using Luoshi.Sending;
using Luoshi.Sending.Signed;

namespace Luoshi.Desk.Webhooks;

/// <summary>Puts messages of a subscription into signed envelopes, and sends them.</summary>
/// <param name="post">By which they go.</param>
/// <param name="destinations">Where they may.</param>
/// <param name="seal">By which secrets are sealed.</param>
/// <param name="clock">What time it is.</param>
public sealed class Envelope(SignedPost post, Destinations destinations, ISecretSeal seal, TimeProvider clock)
{
    /// <returns>What was answered, or why nothing was; a message that was cut off because the program stops is neither.</returns>
    internal async Task<Outcome> Send(Webhook webhook, string id, byte[] body, CancellationToken stop)
    {
        if (seal.Open(webhook.Secret) is not { } secret) return new(null, new(
            "密钥打不开，没有发。请收回这个回调，重新设一个。", "Its secret cannot be opened, and nothing was sent. Take it back and make another."));
        try
        {
            var answer = await post.Send(new SignedMessage(destinations.Read(webhook.Address), id, clock.GetUtcNow(), body, new SigningSecret(secret)), stop);
            var said = answer.Said.Length > 0 ? $"{answer.Status} {answer.Said}" : $"{answer.Status}";
            return new(answer, new(said, said));
        }
        catch (UndeliveredException why)
        {
            return new(null, new(why.Chinese, why.English));
        }
    }
}
