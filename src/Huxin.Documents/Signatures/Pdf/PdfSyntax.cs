using System.Globalization;
using System.Text;

namespace Huxin.Documents.Signatures.Pdf;

/// <summary>
/// Reads values of the object language from bytes (ISO 32000-2 §7.2 and §7.3), leniently: what cannot be understood is the null object,
/// reading always goes forward, and nesting is bounded.
/// </summary>
internal sealed class PdfSyntax(ReadOnlyMemory<byte> content, int position = 0, bool inFile = true, PdfBudget? budget = null)
{
    private const int MostNesting = 100;

    public int Position { get; set; } = Math.Max(0, position);

    private readonly PdfBudget budget = budget ?? new PdfBudget();

    private ReadOnlySpan<byte> Bytes => content.Span;

    public bool AtEnd => Position >= content.Length;

    public static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    public void SkipSpace()
    {
        while (!AtEnd)
        {
            if (IsSpace(Bytes[Position]))
            {
                Position++;
            }
            else if (Bytes[Position] == '%')
            {
                var line = Bytes[Position..].IndexOfAny((byte)10, (byte)13);
                Position = line < 0 ? content.Length : Position + line;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Takes the word if it stands here, after space.</summary>
    public bool Take(ReadOnlySpan<byte> word)
    {
        SkipSpace();
        if (AtEnd || !Bytes[Position..].StartsWith(word))
        {
            return false;
        }

        var after = Position + word.Length;
        if (after < content.Length && !IsSpace(Bytes[after]) && !IsDelimiter(Bytes[after]) && !IsDelimiter(word[^1]))
        {
            return false;
        }

        Position = after;
        return true;
    }

    /// <summary>Takes a whole number without sign if one stands here, after space.</summary>
    public long? TakeNumber()
    {
        SkipSpace();
        var start = Position;
        long value = 0;
        while (!AtEnd && Bytes[Position] is >= (byte)'0' and <= (byte)'9' && Position - start < 18)
        {
            value = (value * 10) + Bytes[Position++] - '0';
        }

        return Position == start ? null : value;
    }

    /// <summary>The header <c>number generation obj</c> of an indirect object; null, and nothing taken, when there is none.</summary>
    public (int Number, int Generation)? TakeObjectHeader()
    {
        var start = Position;
        if (TakeNumber() is { } number && TakeNumber() is { } generation && Take("obj"u8) && number <= int.MaxValue && generation <= ushort.MaxValue)
        {
            return ((int)number, (int)generation);
        }

        Position = start;
        return null;
    }

    public PdfValue Value(int nesting = 0)
    {
        budget.Take();
        SkipSpace();
        if (AtEnd)
        {
            return PdfValue.Null;
        }

        switch (Bytes[Position])
        {
            case (byte)'/':
                return new PdfName(Name());
            case (byte)'(':
                return Literal();
            case (byte)'<' when Position + 1 < content.Length && Bytes[Position + 1] == '<':
                return nesting > MostNesting ? SkipOne() : Dictionary(nesting);
            case (byte)'<':
                return Hexadecimal();
            case (byte)'[':
                return nesting > MostNesting ? SkipOne() : Array(nesting);
            case (>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.':
                return Number();
            default:
                return Word();
        }
    }

    private PdfValue SkipOne()
    {
        Position++;
        return PdfValue.Null;
    }

    private string Name()
    {
        Position++;
        var name = new StringBuilder();
        while (!AtEnd && !IsSpace(Bytes[Position]) && !IsDelimiter(Bytes[Position]))
        {
            var value = Bytes[Position++];
            if (value == '#' && Position + 1 < content.Length && Hex(Bytes[Position]) is { } high and >= 0 && Hex(Bytes[Position + 1]) is { } low and >= 0)
            {
                value = (byte)((high << 4) | low);
                Position += 2;
            }

            name.Append((char)value);
        }

        return name.ToString();
    }

    private PdfDictionary Dictionary(int nesting)
    {
        Position += 2;
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        while (true)
        {
            SkipSpace();
            if (AtEnd || Take(">>"u8))
            {
                return new PdfDictionary(entries);
            }

            if (Bytes[Position] != '/')
            {
                // Neither a key nor the end: a damaged dictionary ends before the next object, otherwise one byte is skipped.
                if (Bytes[Position..].StartsWith("endobj"u8) || Bytes[Position..].StartsWith("stream"u8))
                {
                    return new PdfDictionary(entries);
                }

                Position++;
                continue;
            }

            // Of two entries with the same key readers take either; the last is taken here, on both sides of every comparison.
            var key = Name();
            entries[key] = Value(nesting + 1);
        }
    }

    private PdfArray Array(int nesting)
    {
        Position++;
        var items = new List<PdfValue>();
        while (true)
        {
            SkipSpace();
            if (AtEnd || Take("]"u8) || Bytes[Position..].StartsWith("endobj"u8))
            {
                return new PdfArray(items);
            }

            var before = Position;
            items.Add(Value(nesting + 1));
            if (Position == before)
            {
                Position++;
            }
        }
    }

    private PdfValue Number()
    {
        var start = Position;
        if (TakeNumber() is { } number && number <= int.MaxValue)
        {
            // "12 0 R" is a reference; anything else after the first number belongs to what follows.
            var afterNumber = Position;
            if (TakeNumber() is { } generation && generation <= ushort.MaxValue && Take("R"u8))
            {
                return new PdfReference((int)number, (int)generation);
            }

            Position = afterNumber;
            if (AtEnd || Bytes[Position] is not ((byte)'.' or (byte)'-' or (>= (byte)'0' and <= (byte)'9')))
            {
                return new PdfNumber(number);
            }
        }

        Position = start;
        while (!AtEnd && Bytes[Position] is (>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.')
        {
            Position++;
        }

        var text = Encoding.ASCII.GetString(Bytes[start..Position]);
        return new PdfNumber(double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : 0);
    }

    private PdfValue Word()
    {
        var start = Position;
        while (!AtEnd && !IsSpace(Bytes[Position]) && !IsDelimiter(Bytes[Position]))
        {
            Position++;
        }

        if (Position == start)
        {
            Position++;
            return PdfValue.Null;
        }

        return Bytes[start..Position] switch
        {
            [(byte)'t', (byte)'r', (byte)'u', (byte)'e'] => new PdfBoolean(true),
            [(byte)'f', (byte)'a', (byte)'l', (byte)'s', (byte)'e'] => new PdfBoolean(false),
            [(byte)'e', (byte)'n', (byte)'d', (byte)'o', (byte)'b', (byte)'j'] => Back(start),
            _ => PdfValue.Null,
        };
    }

    private PdfValue Back(int to)
    {
        Position = to;
        return PdfValue.Null;
    }

    private PdfString Hexadecimal()
    {
        var start = Position++;
        var end = Bytes[Position..].IndexOf((byte)'>');
        var body = Bytes[Position..(end < 0 ? content.Length : Position + end)];
        Position = end < 0 ? content.Length : Position + end + 1;
        var bytes = new byte[(body.Length / 2) + 1];
        var digits = 0;
        foreach (var character in body)
        {
            if (Hex(character) is >= 0 and var digit)
            {
                bytes[digits / 2] |= (byte)(digits % 2 == 0 ? digit << 4 : digit);
                digits++;
            }
        }

        return new PdfString(bytes.AsMemory(0, (digits + 1) / 2), inFile ? start : -1, inFile ? Position : -1, Hexadecimal: true);
    }

    private PdfString Literal()
    {
        var start = Position++;
        var text = new List<byte>();
        var open = 1;
        while (!AtEnd)
        {
            var value = Bytes[Position++];
            if (value == '\\' && !AtEnd)
            {
                Escape(text);
                continue;
            }

            open += value == '(' ? 1 : value == ')' ? -1 : 0;
            if (open == 0)
            {
                break;
            }

            text.Add(value);
        }

        return new PdfString(text.ToArray(), inFile ? start : -1, inFile ? Position : -1, Hexadecimal: false);
    }

    private void Escape(List<byte> text)
    {
        var value = Bytes[Position++];
        switch (value)
        {
            case (byte)'n': text.Add(10); break;
            case (byte)'r': text.Add(13); break;
            case (byte)'t': text.Add(9); break;
            case (byte)'b': text.Add(8); break;
            case (byte)'f': text.Add(12); break;
            case 10: break;
            case 13:
                Position += !AtEnd && Bytes[Position] == 10 ? 1 : 0;
                break;
            case >= (byte)'0' and <= (byte)'7':
                var code = value - '0';
                for (var i = 0; i < 2 && !AtEnd && Bytes[Position] is >= (byte)'0' and <= (byte)'7'; i++)
                {
                    code = (code * 8) + Bytes[Position++] - '0';
                }

                text.Add((byte)code);
                break;
            default: text.Add(value); break;
        }
    }

    private static bool IsDelimiter(byte value) =>
        value is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    private static int Hex(byte value) => value switch
    {
        >= (byte)'0' and <= (byte)'9' => value - '0',
        >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
        _ => -1,
    };
}
