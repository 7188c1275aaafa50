using Luoshi.Sending;

namespace Luoshi.Desk.Reminding;

/// <summary>Somebody of the office brings the message: on paper, by telephone, in a chat. Nothing is sent; it is entered that it was.</summary>
/// <param name="how">On what way, or to whom: 电话, 微信群.</param>
public sealed class ByHand(string how) : IMessenger
{
    public IReadOnlyList<string> AddressesOf(Message message) => [how];

    public Task Send(Message message, string address, CancellationToken cancellation) => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
