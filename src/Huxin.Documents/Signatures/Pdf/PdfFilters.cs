using System.IO.Compression;
using Huxin.Documents.Reading;

namespace Huxin.Documents.Signatures.Pdf;

/// <summary>
/// Unfolds the streams that hold the file's own structure (object streams and cross-reference streams): Flate with predictors
/// (ISO 32000-2 §7.4.4). Streams of content are compared as stored and never unfolded.
/// </summary>
internal static class PdfFilters
{
    /// <returns>Null when the stream uses another filter. More than <paramref name="most"/> bytes are refused.</returns>
    public static byte[]? Unfold(PdfStream stream, Func<PdfValue?, PdfValue?> resolve, long most)
    {
        var filter = First(resolve(stream.Dictionary["Filter"]), resolve);
        if (filter is null)
        {
            return stream.Stored.ToArray();
        }

        if (filter is not PdfName { Value: "FlateDecode" or "Fl" } || resolve(stream.Dictionary["Filter"]) is PdfArray { Items.Count: > 1 })
        {
            return null;
        }

        var bytes = Inflate(stream.Stored, most);
        var parameters = First(resolve(stream.Dictionary["DecodeParms"]), resolve) as PdfDictionary;
        return parameters is null ? bytes : Predicted(bytes, Whole(parameters, "Predictor", 1), Whole(parameters, "Columns", 1));

        int Whole(PdfDictionary dictionary, string key, int otherwise) =>
            resolve(dictionary[key]) is PdfNumber { Value: >= 1 and <= 1_000_000 } number ? (int)number.Value : otherwise;
    }

    private static PdfValue? First(PdfValue? value, Func<PdfValue?, PdfValue?> resolve) =>
        value is PdfArray array ? (array.Items.Count > 0 ? resolve(array.Items[0]) : null) : value;

    private static byte[] Inflate(ReadOnlyMemory<byte> stored, long most)
    {
        using var folded = new MemoryStream(stored.ToArray());
        using var unfolding = new ZLibStream(folded, CompressionMode.Decompress);
        using var unfolded = new MemoryStream();
        var buffer = new byte[16 * 1024];
        try
        {
            for (var read = unfolding.Read(buffer); read > 0; read = unfolding.Read(buffer))
            {
                unfolded.Write(buffer, 0, read);
                if (unfolded.Length > most)
                {
                    throw new ReadingRefused(ReadingRefusals.TooComplex);
                }
            }
        }
        catch (InvalidDataException)
        {
            // What was unfolded before the damage is kept; viewers do the same.
        }

        return unfolded.ToArray();
    }

    /// <summary>PNG predictors of one byte a pixel, the only ones that cross-reference streams use.</summary>
    private static byte[] Predicted(byte[] bytes, int predictor, int columns)
    {
        if (predictor < 10)
        {
            return bytes;
        }

        var rows = bytes.Length / (columns + 1);
        var result = new byte[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            var kind = bytes[row * (columns + 1)];
            for (var column = 0; column < columns; column++)
            {
                var raw = bytes[(row * (columns + 1)) + 1 + column];
                var left = column > 0 ? result[(row * columns) + column - 1] : 0;
                var up = row > 0 ? result[((row - 1) * columns) + column] : 0;
                var corner = row > 0 && column > 0 ? result[((row - 1) * columns) + column - 1] : 0;
                result[(row * columns) + column] = (byte)(raw + kind switch
                {
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    4 => Paeth(left, up, corner),
                    _ => 0,
                });
            }
        }

        return result;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (toLeft, toUp, toCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - (2 * corner)));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
