namespace Huxin.Engine;

/// <summary>The languages Huxin speaks. Simplified Chinese is the first and the default.</summary>
public enum Language
{
    Chinese,
    English,
}
