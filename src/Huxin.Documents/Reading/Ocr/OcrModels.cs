using Microsoft.ML.OnnxRuntime;

namespace Huxin.Documents.Reading.Ocr;

/// <summary>
/// The three models of PP-OCRv4 that travel with the program: where text stands, which way up it is, what it says.
/// Each is loaded when first asked and kept (a picture without a line of text needs only the first); their sessions may be used by several threads at once.
/// </summary>
internal sealed class OcrModels
{
    private readonly string folder;
    private readonly Lazy<InferenceSession> detection;
    private readonly Lazy<InferenceSession> direction;
    private readonly Lazy<InferenceSession> recognition;
    private readonly Lazy<IReadOnlyList<string>> letters;

    private OcrModels(string folder)
    {
        this.folder = folder;

        // Finding text is one large computation; reading it is many small ones, which run beside each other.
        detection = Model("ch_PP-OCRv4_det_infer.onnx", Math.Min(Environment.ProcessorCount, 4));
        direction = Model("ch_ppocr_mobile_v2.0_cls_infer.onnx", 1);
        recognition = Model("ch_PP-OCRv4_rec_infer.onnx", 1);
        letters = new Lazy<IReadOnlyList<string>>(() => ["", .. File.ReadAllLines(Installed("ppocr_keys_v1.txt")), " "]);
    }

    public static OcrModels Installation { get; } = new(Path.Combine(AppContext.BaseDirectory, "ocr"));

    public InferenceSession Detection => detection.Value;

    public InferenceSession Direction => direction.Value;

    public InferenceSession Recognition => recognition.Value;

    /// <summary>What each output of the recognition stands for: nothing first, then the model's letters, a space last.</summary>
    public IReadOnlyList<string> Letters => letters.Value;

    private Lazy<InferenceSession> Model(string file, int threads) => new(() => Load(Installed(file), threads));

    private string Installed(string file) => Path.Combine(folder, file) is var path && File.Exists(path)
        ? path : throw new InstallationException($"{file} is missing from the folder ocr beside the program.");

    private static InferenceSession Load(string path, int threads)
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
        var session = new InferenceSession(ShorterNetwork.Of(File.ReadAllBytes(path)), options);

        // The copies of a model made on the way are several times its size, and what the reading of the file left lies beside them.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return session;
    }
}
