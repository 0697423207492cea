using Toy.Testing;

namespace Toy.Grader.Tests.Recipes;

/// <summary>A Slurm cluster of this machine alone, for one command.</summary>
internal static class OneNodeSlurm
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs a command on a cluster whose files are in the folder; the exit status is 125 if the cluster cannot be had.</summary>
    public static ToolResult Run(string folder, IReadOnlyList<(string Name, string Value)> environment, params string[] command) =>
        Tool.Run(s_patience, environment, Repository.PathOf("tests/Grader.Tests/Recipes/one-node-slurm"), [Path.Combine(folder, "slurm"), .. command]);
}
