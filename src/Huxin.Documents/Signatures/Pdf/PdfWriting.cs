using System.Globalization;
using System.Text;

namespace Huxin.Documents.Signatures.Pdf;

/// <summary>Writes values so that reading them back gives the same values.</summary>
internal static class PdfWriting
{
    public static string Text(PdfValue value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, PdfValue value)
    {
        switch (value)
        {
            case PdfBoolean boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            case PdfNumber number:
                text.Append(Number(number.Value));
                break;
            case PdfName name:
                Name(text, name.Value);
                break;
            case PdfReference reference:
                text.Append(CultureInfo.InvariantCulture, $"{reference.Number} {reference.Generation} R");
                break;
            case PdfString characters:
                text.Append('<').Append(Convert.ToHexString(characters.Bytes.Span)).Append('>');
                break;
            case PdfArray array:
                text.Append('[');
                foreach (var item in array.Items)
                {
                    Write(text, item);
                    text.Append(' ');
                }

                text.Append(']');
                break;
            case PdfDictionary dictionary:
                text.Append("<<");
                foreach (var (key, entry) in dictionary.Entries)
                {
                    Name(text, key);
                    text.Append(' ');
                    Write(text, entry);
                    text.Append('\n');
                }

                text.Append(">>");
                break;
            case PdfStream:
                throw new InvalidOperationException("A stream stands by itself and in no other value.");
            default:
                text.Append("null");
                break;
        }
    }

    /// <summary>The language knows no exponents.</summary>
    private static string Number(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E', StringComparison.Ordinal) ? value.ToString("F20", CultureInfo.InvariantCulture) : text;
    }

    private static void Name(StringBuilder text, string name)
    {
        text.Append('/');
        foreach (var character in name)
        {
            if (character is > ' ' and <= '~' && !"()<>[]{}/%#".Contains(character, StringComparison.Ordinal))
            {
                text.Append(character);
            }
            else
            {
                text.Append('#').Append(((int)character & 0xFF).ToString("X2", CultureInfo.InvariantCulture));
            }
        }
    }
}
