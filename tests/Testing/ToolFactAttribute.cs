using Xunit;

namespace Toy.Testing;

/// <summary>A fact that compares with tools of the host (as, readelf, gcc); skipped, and said so, where one is missing.</summary>
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(params string[] tools)
    {
        foreach (var tool in tools ?? [])
        {
            if (!Tool.Exists(tool))
                Skip = $"{tool} is not installed";
        }
    }
}
