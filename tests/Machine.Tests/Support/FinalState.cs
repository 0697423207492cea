using System.Security.Cryptography;
using System.Text;

namespace Toy.Machine.Tests.Support;

/// <summary>Everything that a run left behind, as one number.</summary>
internal static class FinalState
{
    /// <summary>The hash of a machine's whole state, and of what else there is to compare: trace, output, disk.</summary>
    public static string Hash(Cpu.Machine machine, params string[] others)
    {
        using var state = new MemoryStream();
        machine.Save(state);
        foreach (var other in others)
            state.Write(Encoding.UTF8.GetBytes(other));
        return Convert.ToHexString(SHA256.HashData(state.GetBuffer().AsSpan(0, (int)state.Length)));
    }
}
