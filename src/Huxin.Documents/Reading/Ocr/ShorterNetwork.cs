using System.Runtime.InteropServices;
using Google.Protobuf;
using Onnx;

namespace Huxin.Documents.Reading.Ocr;

/// <summary>
/// A network that answers the same (but for rounding) with fewer passes over the picture. As exported, PP-OCRv4 follows each convolution
/// with eight of them: scaled, shifted, bent by h(x) = x · min(max(x + 3, 0), 6) / 6 in four steps, scaled and shifted again. Scales and shifts
/// belong into the weights of the convolution before or after, and h is x times one function the runtime knows.
/// Measured on one core: a quarter less time for finding text as for reading it (bench/README.md).
/// </summary>
internal sealed class ShorterNetwork
{
    /// <summary>A scale nearer to nothing than this can't be taken out of the shift that follows it.</summary>
    private const float LeastScale = 1e-4f;

    private readonly GraphProto graph;
    private readonly Dictionary<string, TensorProto> constants;

    private ShorterNetwork(GraphProto graph)
    {
        this.graph = graph;
        constants = graph.Node.Where(node => node.OpType == "Constant").ToDictionary(node => node.Output[0], node => node.Attribute[0].T);
    }

    /// <summary>The network of a file in the format ONNX, shortened; parts that look otherwise stay as they are.</summary>
    public static byte[] Of(byte[] network)
    {
        var model = ModelProto.Parser.ParseFrom(network);
        var shorter = new ShorterNetwork(model.Graph);
        shorter.TakeScalesAfterConvolutions();
        shorter.BendInOneStep();
        shorter.TakeScalesBeforeConvolutions();
        shorter.RemoveUnusedConstants();
        return model.ToByteArray();
    }

    private void TakeScalesAfterConvolutions()
    {
        foreach (var convolution in Nodes("Conv").Where(HasConstantWeights))
        {
            if (ScaleAndShift(Only(convolution.Output[0], "Mul")) is not { } after)
            {
                continue;
            }

            var weights = constants[convolution.Input[1]];
            SetWeights(convolution, weights, value => value * after.Factor);
            SetBias(convolution, Bias(convolution).ConvertAll(value => (value * after.Factor) + after.Term));
            convolution.Output[0] = after.Shift.Output[0];
            graph.Node.Remove(after.Scale);
            graph.Node.Remove(after.Shift);
        }
    }

    private void BendInOneStep()
    {
        foreach (var shift in Nodes("Add").Where(node => Constant(node, 1) == 3))
        {
            var value = shift.Input[0];
            if (Only(shift.Output[0], "Clip") is not { } clip || !IsBetween(clip, 0, 6) || Only(clip.Output[0], "Mul") is not { } product || !product.Input.Contains(value)
                || Only(product.Output[0], "Div") is not { } part || Constant(part, 1) != 6)
            {
                continue;
            }

            shift.OpType = "HardSigmoid";
            shift.Input.RemoveAt(1);
            shift.Attribute.Add(Number("alpha", 1 / 6f));
            shift.Attribute.Add(Number("beta", 0.5f));
            product.Input.Clear();
            product.Input.Add([value, shift.Output[0]]);
            product.Output[0] = part.Output[0];
            graph.Node.Remove(clip);
            graph.Node.Remove(part);
        }
    }

    private void TakeScalesBeforeConvolutions()
    {
        foreach (var scale in Nodes("Mul"))
        {
            if (ScaleAndShift(scale) is not { } before || Math.Abs(before.Factor) < LeastScale
                || Only(before.Shift.Output[0], "Conv") is not { } convolution || !HasConstantWeights(convolution))
            {
                continue;
            }

            var value = scale.Input.Single(input => !constants.ContainsKey(input));
            var weights = constants[convolution.Input[1]];
            SetWeights(convolution, weights, weight => weight * before.Factor);
            graph.Node.Remove(scale);
            if (convolution.Attribute.Any(a => a.Name == "auto_pad" || (a.Name == "pads" && a.Ints.Any(pad => pad != 0))))
            {
                // Around the picture stands nothing, not the shift: it stays, in the measure of before the scale.
                var term = Keep("shift", [before.Term / before.Factor], []);
                before.Shift.Input.Clear();
                before.Shift.Input.Add([value, term]);
            }
            else
            {
                var values = Values(weights);
                var sums = values.Chunk(values.Length / (int)weights.Dims[0]).Select(filter => filter.Sum(weight => (double)weight));
                SetBias(convolution, [.. Bias(convolution).Zip(sums, (bias, sum) => bias + (float)(sum * before.Term))]);
                convolution.Input[0] = value;
                graph.Node.Remove(before.Shift);
            }
        }
    }

    private void RemoveUnusedConstants()
    {
        var used = graph.Node.SelectMany(node => node.Input).ToHashSet();
        foreach (var node in Nodes("Constant").Where(node => !used.Contains(node.Output[0])))
        {
            graph.Node.Remove(node);
        }

        foreach (var kept in graph.Initializer.Where(kept => !used.Contains(kept.Name)).ToList())
        {
            graph.Initializer.Remove(kept);
        }
    }

    private sealed record Scaling(NodeProto Scale, float Factor, NodeProto Shift, float Term);

    private Scaling? ScaleAndShift(NodeProto? scale) =>
        scale is not null && (Constant(scale, 0) ?? Constant(scale, 1)) is { } factor && Only(scale.Output[0], "Add") is { } shift
        && (Constant(shift, 0) ?? Constant(shift, 1)) is { } term ? new Scaling(scale, factor, shift, term) : null;

    /// <summary>Whether it cuts values off at these bounds, which are attributes in older networks and inputs in newer ones.</summary>
    private bool IsBetween(NodeProto clip, float least, float most)
    {
        return Bound("min", 1) == least && Bound("max", 2) == most;

        float? Bound(string name, int input) =>
            clip.Input.Count > input ? Constant(clip, input) : clip.Attribute.FirstOrDefault(attribute => attribute.Name == name)?.F;
    }

    private List<NodeProto> Nodes(string kind) => [.. graph.Node.Where(node => node.OpType == kind)];

    /// <summary>The node that uses a value, where it is the only one and of this kind.</summary>
    private NodeProto? Only(string value, string kind) =>
        graph.Output.All(output => output.Name != value) && graph.Node.Where(node => node.Input.Contains(value)).Take(2).ToList() is [var node] && node.OpType == kind ? node : null;

    private bool HasConstantWeights(NodeProto convolution) => convolution.Input.Skip(1).All(constants.ContainsKey);

    /// <summary>The one number an input stands for.</summary>
    private float? Constant(NodeProto node, int input) =>
        constants.GetValueOrDefault(node.Input[input]) is { DataType: (int)TensorProto.Types.DataType.Float } tensor && Values(tensor) is [var value] ? value : null;

    private static float[] Values(TensorProto tensor) =>
        tensor.FloatData.Count > 0 ? [.. tensor.FloatData] : MemoryMarshal.Cast<byte, float>(tensor.RawData.Span).ToArray();

    private List<float> Bias(NodeProto convolution) =>
        convolution.Input.Count > 2 ? [.. Values(constants[convolution.Input[2]])] : [.. new float[constants[convolution.Input[1]].Dims[0]]];

    private void SetWeights(NodeProto convolution, TensorProto weights, Func<float, float> change) =>
        convolution.Input[1] = Keep("weights", Array.ConvertAll(Values(weights), value => change(value)), weights.Dims);

    private void SetBias(NodeProto convolution, List<float> values)
    {
        var name = Keep("bias", [.. values], [values.Count]);
        if (convolution.Input.Count > 2)
        {
            convolution.Input[2] = name;
        }
        else
        {
            convolution.Input.Add(name);
        }
    }

    private string Keep(string use, float[] values, IEnumerable<long> sizes)
    {
        var name = $"shorter.{use}.{constants.Count}";
        var tensor = new TensorProto { Name = name, DataType = (int)TensorProto.Types.DataType.Float, RawData = ByteString.CopyFrom(MemoryMarshal.AsBytes<float>(values)) };
        tensor.Dims.Add(sizes);
        graph.Initializer.Add(tensor);
        constants[name] = tensor;
        return name;
    }

    private static AttributeProto Number(string name, float value) => new() { Name = name, Type = AttributeProto.Types.AttributeType.Float, F = value };
}
