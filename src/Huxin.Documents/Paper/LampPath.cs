using Huxin.Engine.Reconciliation;
using SkiaSharp;

namespace Huxin.Documents.Paper;

/// <summary>The shapes of the lamps: ● red, ▲ amber, ◆ blue, ✓ green, – none.</summary>
internal static class LampPath
{
    public static SKPath Of(Lamp lamp, float x, float y, float r)
    {
        var path = new SKPath();
        switch (lamp)
        {
            case Lamp.Red:
                path.AddCircle(x, y, r);
                break;
            case Lamp.Yellow:
                path.AddPoly([new(x, y - r), new(x + r, y + (r * 0.8f)), new(x - r, y + (r * 0.8f))]);
                break;
            case Lamp.Blue:
                path.AddPoly([new(x, y - r), new(x + r, y), new(x, y + r), new(x - r, y)]);
                break;
            case Lamp.Green:
                path.AddPoly([new(x - r, y), new(x - (r * 0.25f), y + (r * 0.7f)), new(x + r, y - (r * 0.7f))], close: false);
                break;
            default:
                path.AddPoly([new(x - r, y), new(x + r, y)], close: false);
                break;
        }

        return path;
    }
}
