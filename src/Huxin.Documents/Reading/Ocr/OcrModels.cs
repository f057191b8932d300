using Microsoft.ML.OnnxRuntime;

namespace Huxin.Documents.Reading.Ocr;

/// <summary>
/// The three models of PP-OCRv4 that travel with the program: where text stands, which way up it is, what it says.
/// Loaded at the first picture and kept; their sessions may be used by several threads at once.
/// </summary>
internal sealed class OcrModels
{
    private static readonly Lazy<OcrModels> loaded = new(() => new OcrModels(Path.Combine(AppContext.BaseDirectory, "ocr")));

    private OcrModels(string folder)
    {
        // Finding text is one large computation; reading it is many small ones, which run beside each other.
        Detection = Load(folder, "ch_PP-OCRv4_det_infer.onnx", Math.Min(Environment.ProcessorCount, 4));
        Direction = Load(folder, "ch_ppocr_mobile_v2.0_cls_infer.onnx", 1);
        Recognition = Load(folder, "ch_PP-OCRv4_rec_infer.onnx", 1);
        Letters = ["", .. File.ReadAllLines(Path.Combine(folder, "ppocr_keys_v1.txt")), " "];
    }

    public static OcrModels Loaded => loaded.Value;

    public InferenceSession Detection { get; }

    public InferenceSession Direction { get; }

    public InferenceSession Recognition { get; }

    /// <summary>What each output of the recognition stands for: nothing first, then the model's letters, a space last.</summary>
    public IReadOnlyList<string> Letters { get; }

    private static InferenceSession Load(string folder, string file, int threads)
    {
        using var options = new SessionOptions
        {
            IntraOpNumThreads = threads,
            InterOpNumThreads = 1,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,

            // Pictures differ in size: the layout of one would not fit the next.
            EnableMemoryPattern = false,
        };
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        var path = Path.Combine(folder, file);
        return File.Exists(path) ? new InferenceSession(path, options) : throw new InstallationException($"{file} is missing from the folder ocr beside the program.");
    }
}
