// Runs a tool of the host for the tests that compare Toy with it.

using System.Diagnostics;

namespace Toy.Testing;

/// <summary>A program found on the PATH.</summary>
public static class Tool
{
    private const int TimeoutMilliseconds = 60_000;

    public static bool Exists(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => folder.Length > 0 && (File.Exists(Path.Combine(folder, name)) || File.Exists(Path.Combine(folder, name + ".exe"))));

    /// <summary>Runs it with nothing on its standard input, in the C locale, and waits for its end.</summary>
    public static ToolResult Run(string name, params string[] arguments)
    {
        var start = new ProcessStartInfo(name, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "C";
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{name} did not start.");
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeoutMilliseconds))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{name} did not end.");
        }

        return new ToolResult(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }
}
