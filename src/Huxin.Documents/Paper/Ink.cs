using Huxin.Engine;
using Huxin.Engine.Reconciliation;
using SkiaSharp;

namespace Huxin.Documents.Paper;

/// <summary>The colours of our paper, and the lamps with shape and word.</summary>
internal static class Ink
{
    public static readonly SKColor Text = SKColor.Parse("#1b2430");
    public static readonly SKColor Quiet = SKColor.Parse("#5b6470");
    public static readonly SKColor Rule = SKColor.Parse("#e4e1d8");
    public static readonly SKColor Tint = SKColor.Parse("#fbfaf7");
    public static readonly SKColor Employer = SKColor.Parse("#3b4cc0");
    public static readonly SKColor Candidate = SKColor.Parse("#0f766e");

    public static SKColor Of(Lamp lamp) => SKColor.Parse(lamp switch
    {
        Lamp.Red => "#b42318",
        Lamp.Yellow => "#b54708",
        Lamp.Blue => "#175cd3",
        Lamp.Green => "#067647",
        _ => "#5b6470",
    });

    public static Sentence Word(Lamp lamp) => lamp switch
    {
        Lamp.Red => new("红", "red"),
        Lamp.Yellow => new("黄", "amber"),
        Lamp.Blue => new("蓝", "blue"),
        Lamp.Green => new("绿", "green"),
        _ => new("无", "none"),
    };
}
