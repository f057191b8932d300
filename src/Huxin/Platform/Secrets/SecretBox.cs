using System.Security.Cryptography;
using System.Text;

namespace Huxin.Platform.Secrets;

/// <summary>
/// Seals what must not lie readable in a database or a folder (identity numbers, telephone numbers, claims, files):
/// AES-256-GCM with a key of its own per purpose, derived from the installation's master key.
/// </summary>
internal sealed class SecretBox(byte[] masterKey)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    public byte[] Seal(string purpose, ReadOnlySpan<byte> plain)
    {
        var sealedBytes = new byte[1 + NonceBytes + TagBytes + plain.Length];
        sealedBytes[0] = 1; // version of the layout
        var nonce = sealedBytes.AsSpan(1, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(KeyFor(purpose), TagBytes);
        aes.Encrypt(nonce, plain, sealedBytes.AsSpan(1 + NonceBytes + TagBytes), sealedBytes.AsSpan(1 + NonceBytes, TagBytes));
        return sealedBytes;
    }

    /// <summary>Opens what was sealed for the same purpose. Bytes that were changed are a bug or an attack: it throws.</summary>
    public byte[] Open(string purpose, ReadOnlySpan<byte> sealedBytes)
    {
        if (sealedBytes.Length < 1 + NonceBytes + TagBytes || sealedBytes[0] != 1)
        {
            throw new CryptographicException("Not sealed by this box.");
        }

        var plain = new byte[sealedBytes.Length - 1 - NonceBytes - TagBytes];
        using var aes = new AesGcm(KeyFor(purpose), TagBytes);
        aes.Decrypt(sealedBytes.Slice(1, NonceBytes), sealedBytes[(1 + NonceBytes + TagBytes)..],
            sealedBytes.Slice(1 + NonceBytes, TagBytes), plain);
        return plain;
    }

    public string SealText(string purpose, string plain) => Convert.ToBase64String(Seal(purpose, Encoding.UTF8.GetBytes(plain)));

    public string OpenText(string purpose, string sealedText) => Encoding.UTF8.GetString(Open(purpose, Convert.FromBase64String(sealedText)));

    /// <summary>A keyed fingerprint: finds equal values without storing them readable. Base64url, 43 characters.</summary>
    public string Fingerprint(string purpose, ReadOnlySpan<byte> value) =>
        Convert.ToBase64String(HMACSHA256.HashData(KeyFor("fingerprint:" + purpose), value))
            .TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public string Fingerprint(string purpose, string value) => Fingerprint(purpose, Encoding.UTF8.GetBytes(value));

    private byte[] KeyFor(string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, masterKey, 32, info: Encoding.UTF8.GetBytes("huxin:" + purpose));
}
