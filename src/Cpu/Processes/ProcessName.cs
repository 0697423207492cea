using System.Globalization;

namespace Toy.Cpu.Processes;

/// <summary>Which process: its number, and the name of its program, empty before it has one.</summary>
public sealed record ProcessName(uint Pid, string Name)
{
    /// <summary><c>7 sh</c></summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Pid} {Name}").TrimEnd();
}
