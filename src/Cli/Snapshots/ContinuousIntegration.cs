// Whether this is a build server, where nobody can look at a difference and nothing that is written is kept.

using Toy.Cli.Hosting;

namespace Toy.Cli.Snapshots;

internal static class ContinuousIntegration
{
    /// <summary>The variable that build servers set.</summary>
    public const string Variable = "CI";

    /// <summary>Whether it is set to anything but an empty word, 0 or false.</summary>
    public static bool IsOn(Host host) =>
        host.Variable(Variable) is { Length: > 0 } value && value != "0" && !value.Equals("false", StringComparison.OrdinalIgnoreCase);
}
