using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace Huxin.Tests.Mail;

/// <summary>A mail server on a port of its own that takes everything and keeps it (RFC 5321, as much of it as a client needs).</summary>
internal sealed class SmtpSink : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<byte[]> taken = new();
    private readonly Task accepting;

    public SmtpSink()
    {
        listener.Start();
        accepting = AcceptAsync();
    }

    public string Address => $"smtp://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

    /// <summary>Mails to one address, in the order they were taken.</summary>
    public IReadOnlyList<MimeMessage> To(string address) =>
        [.. taken.Select(raw => MimeMessage.Load(new MemoryStream(raw))).Where(mail => mail.To.Mailboxes.Any(to => to.Address == address))];

    /// <summary>Waits until an address has got so many mails; the outbox delivers in its own time.</summary>
    public async Task<IReadOnlyList<MimeMessage>> WaitAsync(string address, int count)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            if (To(address) is var mails && mails.Count >= count)
            {
                return mails;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"{address} has {To(address).Count} mails, not {count}.");
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await accepting;
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await listener.AcceptTcpClientAsync(stop.Token));
            }
        }
        catch (Exception closed) when (closed is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The end of the test.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
            await using var writer = new StreamWriter(client.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 sink");
            while (await reader.ReadLineAsync(stop.Token) is { } line)
            {
                var verb = line.Split(' ', 2)[0].ToUpperInvariant();
                if (verb == "DATA")
                {
                    await writer.WriteLineAsync("354 go on");
                    var mail = new StringBuilder();
                    while (await reader.ReadLineAsync(stop.Token) is { } text && text != ".")
                    {
                        mail.Append(text.StartsWith('.') ? text[1..] : text).Append("\r\n");
                    }

                    taken.Enqueue(Encoding.Latin1.GetBytes(mail.ToString()));
                }

                await writer.WriteLineAsync(verb == "QUIT" ? "221 bye" : verb is "EHLO" ? "250-sink\r\n250 8BITMIME" : "250 ok");
                if (verb == "QUIT")
                {
                    return;
                }
            }
        }
    }
}
