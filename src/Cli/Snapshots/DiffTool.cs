// The diff tool of a desktop, as far as one is installed. A build server has nobody to look at it.

using DiffEngine;
using Toy.Cli.Hosting;

namespace Toy.Cli.Snapshots;

internal static class DiffTool
{
    /// <summary>Shows a received file beside what was verified; the reason when it can't.</summary>
    public static string? Show(Host host, string received, string verified)
    {
        if (ContinuousIntegration.IsOn(host) || BuildServerDetector.Detected)
            return "a build server has no desktop to open a diff tool on";
        return DiffRunner.Launch(received, verified) switch
        {
            LaunchResult.StartedNewInstance or LaunchResult.AlreadyRunningAndSupportsRefresh => null,
            LaunchResult.NoDiffToolFound or LaunchResult.NoEmptyFileForExtension =>
                "no diff tool was found: install one that DiffEngine knows (Meld, KDiff3, Beyond Compare, VS Code …), or set DiffEngine_ToolOrder",
            LaunchResult.TooManyRunningDiffTools => "too many diff tools are open already: close some",
            _ => "diff tools are switched off, by DiffEngine_Disabled",
        };
    }
}
