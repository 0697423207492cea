// The host's assembler and linker, and what to say when the host cannot judge.

using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Toy.Cli.Fuzz.Hardware;

internal static class HostTools
{
    public const string Assembler = "as";
    public const string Linker = "ld";

    /// <summary>Why this host cannot be the oracle, in one sentence; null when it can.</summary>
    public static string? Missing()
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.ProcessArchitecture is not (Architecture.X64 or Architecture.X86))
            return "the hardware oracle needs Linux on an x86 processor";
        foreach (var tool in (ReadOnlySpan<string>)[Assembler, Linker])
        {
            if (Run(tool, "--version") is not { ExitCode: 0 })
                return $"the hardware oracle needs GNU {tool}: install the package binutils";
        }

        return null;
    }

    /// <summary>Runs a tool to its end; null when there is no such tool.</summary>
    public static (int ExitCode, string Errors)? Run(string tool, params string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start);
            if (process is null)
                return null;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEnd();
            process.WaitForExit();
            output.Wait();
            return (process.ExitCode, errors);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
