namespace Luoshi.Sending;

/// <summary>
/// A way on which messages go out. Another way (a gateway for short messages, an office's own platform) is another of these; the
/// program asks for the addresses, sends to one after the other, and enters each that was taken.
/// </summary>
public interface IMessenger : IAsyncDisposable
{
    /// <summary>Where a message goes on this way, one address for each time it is sent; empty where nobody can be reached on it. No secrets: addresses are entered.</summary>
    IReadOnlyList<string> AddressesOf(Message message);

    /// <summary>Returns once the message was taken by whoever brings it on.</summary>
    /// <exception cref="UndeliveredException">It was not.</exception>
    Task Send(Message message, string address, CancellationToken cancellation);
}
