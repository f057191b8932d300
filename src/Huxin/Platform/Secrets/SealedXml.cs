using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Huxin.Platform.Secrets;

/// <summary>Keeps the key ring of cookies and antiforgery tokens sealed in the database, so that every node shares it.</summary>
internal sealed class SealedXmlEncryptor(SecretBox box) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement) =>
        new(new XElement("sealed", box.SealText("key-ring", plaintextElement.ToString())), typeof(SealedXmlDecryptor));
}

internal sealed class SealedXmlDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) =>
        XElement.Parse(services.GetRequiredService<SecretBox>().OpenText("key-ring", encryptedElement.Value));
}
