namespace Toy.Grader.Tests.Attacks;

/// <summary>A fact about links, pipes and devices; skipped where not everybody may make them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LinkFactAttribute : FactAttribute
{
    public LinkFactAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "links need a privilege here, and there are no pipes with names";
    }
}
