using Toy.Cli.Fuzz.Hardware;

namespace Toy.Cpu.Tests.Hardware;

/// <summary>A fact that asks the host's processor; skipped, and said so, where it cannot answer.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HostOracleFactAttribute : FactAttribute
{
    public HostOracleFactAttribute()
    {
        if (HostTools.Missing() is { } missing)
            Skip = missing;
    }
}
