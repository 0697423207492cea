using Toy.Cli.Grading;

namespace Toy.Exercises.Tests;

/// <summary>A test that needs a host on which processes can be put into namespaces of their own; skipped, with a reason, where they can't.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NamespacesFactAttribute : FactAttribute
{
    public NamespacesFactAttribute()
    {
        if (!new Confinement([]).HasNamespaces)
            Skip = "this host has no user namespaces, or no unshare";
    }
}
