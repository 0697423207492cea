namespace Toy.Cli.Tests.Support;

/// <summary>A fact about processes and their streams as a Unix shell connects them; skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "there is no Unix shell here";
    }
}
