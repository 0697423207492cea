using Toy.Testing;

namespace Toy.Grader.Tests.Recipes;

/// <summary>A fact that needs a cluster of Slurm's, of this machine alone; skipped, and said so with Slurm's own words, where none can run.</summary>
public sealed class SlurmFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> s_missing = new(Missing);

    public SlurmFactAttribute() => Skip = s_missing.Value;

    // Installed is not enough: a container may refuse its daemons what they need. A job that does nothing tells.
    private static string? Missing()
    {
        foreach (var tool in (string[])["sbatch", "slurmctld", "slurmd", "munged"])
        {
            if (!Tool.Exists(tool))
                return $"{tool} is not installed";
        }

        using var folder = new TemporaryFolder();
        var trial = OneNodeSlurm.Run(folder.Path, [], "timeout", "30", "sbatch", "--wait", "--output=/dev/null", "--wrap=true");
        return trial.ExitCode == 0
            ? null
            : $"Slurm cannot run here: a job that does nothing ends with {trial.ExitCode}; {trial.Errors.Trim().ReplaceLineEndings("; ")}";
    }
}
