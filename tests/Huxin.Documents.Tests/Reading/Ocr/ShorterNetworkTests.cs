using System.Runtime.InteropServices;
using Google.Protobuf;
using Huxin.Documents.Reading.Ocr;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using Onnx;
using static Onnx.AttributeProto.Types;

namespace Huxin.Documents.Tests.Reading.Ocr;

/// <summary>A network made shorter answers what it answered before.</summary>
public sealed class ShorterNetworkTests
{
    private static readonly Dictionary<string, (NodeProto[] Nodes, string Left)> networks = new()
    {
        ["scaled and shifted after a convolution"] = ([Convolution("x", "c"), Node("Mul", "two", "c", "m"), Node("Add", "m", "three", "y")], "Conv"),
        ["after a convolution with a bias"] = ([Convolution("x", "c", "bias"), Node("Mul", "c", "two", "m"), Node("Add", "three", "m", "y")], "Conv"),
        ["bent in four steps"] = ([Node("Add", "x", "three", "a"), Clip("a", "b"), Node("Mul", "x", "b", "m"), Node("Div", "m", "six", "y")], "HardSigmoid Mul"),
        ["bent by another number"] = ([Node("Add", "x", "two", "a"), Clip("a", "b"), Node("Mul", "x", "b", "m"), Node("Div", "m", "six", "y")], "Add Clip Mul Div"),
        ["bent between other bounds"] = ([Node("Add", "x", "three", "a"), Clip("a", "b", most: 5), Node("Mul", "x", "b", "m"), Node("Div", "m", "six", "y")], "Add Clip Mul Div"),
        ["scaled before a convolution with margins"] = ([Node("Mul", "x", "two", "m"), Node("Add", "m", "three", "a"), Convolution("a", "y", pads: 1)], "Add Conv"),
        ["scaled before a convolution that makes its own margins"] = ([Node("Mul", "x", "two", "m"), Node("Add", "m", "three", "a"), Convolution("a", "y", pads: null)], "Add Conv"),
        ["scaled before a convolution without margins"] = ([Node("Mul", "x", "two", "m"), Node("Add", "m", "three", "a"), Convolution("a", "y", "bias")], "Conv"),
        ["scaled to nothing"] = ([Node("Mul", "x", "none", "m"), Node("Add", "m", "three", "a"), Convolution("a", "y", pads: 1)], "Mul Add Conv"),
        ["the scaled is used twice"] = ([Convolution("x", "c"), Node("Mul", "c", "two", "m"), Node("Add", "m", "three", "a"), Node("Mul", "a", "m", "y")], "Conv Mul Add Mul"),
        ["everything at once"] = (
            [
                Convolution("x", "c", pads: 1), Node("Mul", "two", "c", "d"), Node("Add", "d", "three", "e"), Node("Add", "e", "three", "f"), Clip("f", "g"), Node("Mul", "e", "g", "h"),
                Node("Div", "h", "six", "i"), Node("Mul", "two", "i", "j"), Node("Add", "j", "three", "k"), Convolution("k", "y", "bias"),
            ], "Conv HardSigmoid Mul Conv"),
    };

    public static TheoryData<string> Networks => [.. networks.Keys];

    [Theory, MemberData(nameof(Networks))]
    public void A_shorter_network_answers_the_same(string name)
    {
        var (nodes, left) = networks[name];
        var before = Network(nodes);

        var after = ShorterNetwork.Of(before);

        Assert.Equal(left, string.Join(' ', ModelProto.Parser.ParseFrom(after).Graph.Node.Select(node => node.OpType).Where(kind => kind != "Constant")));
        Close(before, after, [1, 2, 6, 6]);
    }

    [Theory]
    [InlineData("ch_PP-OCRv4_det_infer.onnx", 64, 160, 23)]
    [InlineData("ch_PP-OCRv4_rec_infer.onnx", 48, 160, 25)]
    public void The_models_that_travel_with_the_program_become_shorter_and_answer_the_same(string file, int height, int width, int atLeast)
    {
        var before = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "ocr", file));

        var after = ShorterNetwork.Of(before);

        var bent = ModelProto.Parser.ParseFrom(after).Graph.Node.Count(node => node.OpType == "HardSigmoid");
        Assert.True(bent >= atLeast, $"{bent}");
        Close(before, after, [1, 3, height, width]);
    }

    private static void Close(byte[] before, byte[] after, int[] sizes)
    {
        var answers = Answers(before, sizes).Zip(Answers(after, sizes)).ToList();
        Assert.NotEmpty(answers);
        Assert.All(answers, pair => Assert.Equal(pair.First, pair.Second, 1e-3 * Math.Max(1, Math.Abs(pair.First))));
    }

    private static float[] Answers(byte[] network, int[] sizes)
    {
        var input = new DenseTensor<float>(sizes);
        var dice = new Random(7);
        foreach (ref var value in input.Buffer.Span)
        {
            value = (float)(dice.NextDouble() * 8) - 4;
        }

        using var session = new InferenceSession(network);
        using var output = session.Run([NamedOnnxValue.CreateFromTensor(session.InputNames[0], input)]);
        return output[0].AsTensor<float>().ToArray();
    }

    private static byte[] Network(NodeProto[] nodes)
    {
        var graph = new GraphProto { Name = "test" };
        graph.Input.Add(Value("x"));
        graph.Output.Add(Value("y"));
        var constants = new[]
        {
            Constant("none", 0), Constant("two", 2), Constant("three", 3), Constant("six", 6), Constant("bias", [0.5f, -1.5f], 2),
            Constant("weights", [.. Enumerable.Range(1, 36).Select(i => ((i * 7 % 11) - 5) / 10f)], 2, 2, 3, 3),
        };
        graph.Node.Add(constants.Where(constant => nodes.Any(node => node.Input.Contains(constant.Output[0]))));
        graph.Node.Add(nodes.Select(node => node.Clone()));
        var model = new ModelProto { IrVersion = 8, Graph = graph };
        model.OpsetImport.Add(new OperatorSetIdProto { Version = 9 });
        return model.ToByteArray();
    }

    private static ValueInfoProto Value(string name) =>
        new() { Name = name, Type = new TypeProto { TensorType = new TypeProto.Types.Tensor { ElemType = (int)TensorProto.Types.DataType.Float } } };

    private static NodeProto Constant(string name, float value) => Constant(name, [value], 1);

    private static NodeProto Constant(string name, float[] values, params long[] sizes)
    {
        var tensor = new TensorProto { DataType = (int)TensorProto.Types.DataType.Float, RawData = ByteString.CopyFrom(MemoryMarshal.AsBytes<float>(values)) };
        tensor.Dims.Add(sizes);
        var node = new NodeProto { OpType = "Constant", Output = { name } };
        node.Attribute.Add(new AttributeProto { Name = "value", Type = AttributeType.Tensor, T = tensor });
        return node;
    }

    private static NodeProto Node(string kind, string first, string second, string output) => new() { OpType = kind, Input = { first, second }, Output = { output } };

    private static NodeProto Clip(string input, string output, float most = 6)
    {
        var node = new NodeProto { OpType = "Clip", Input = { input }, Output = { output } };
        node.Attribute.Add(new AttributeProto { Name = "min", Type = AttributeType.Float, F = 0 });
        node.Attribute.Add(new AttributeProto { Name = "max", Type = AttributeType.Float, F = most });
        return node;
    }

    private static NodeProto Convolution(string input, string output, string? bias = null, int? pads = 0)
    {
        var node = new NodeProto { OpType = "Conv", Input = { input, "weights" }, Output = { output } };
        if (bias is not null)
        {
            node.Input.Add(bias);
        }

        var margins = pads is null
            ? new AttributeProto { Name = "auto_pad", Type = AttributeType.String, S = ByteString.CopyFromUtf8("SAME_UPPER") }
            : new AttributeProto { Name = "pads", Type = AttributeType.Ints, Ints = { Enumerable.Repeat((long)pads, 4) } };
        node.Attribute.Add(margins);
        return node;
    }
}
