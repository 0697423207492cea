// Runs a tool of the host for the tests that compare Toy with it.

using System.Diagnostics;

namespace Toy.Testing;

/// <summary>A program found on the PATH.</summary>
public static class Tool
{
    private static readonly TimeSpan s_usualPatience = TimeSpan.FromSeconds(60);

    public static bool Exists(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => folder.Length > 0 && (File.Exists(Path.Combine(folder, name)) || File.Exists(Path.Combine(folder, name + ".exe"))));

    /// <summary>Runs it with nothing on its standard input, in the C locale, and waits for its end.</summary>
    public static ToolResult Run(string name, params string[] arguments) => Run(s_usualPatience, [], name, arguments);

    /// <summary>As above, for what takes longer or needs more of an environment.</summary>
    public static ToolResult Run(TimeSpan patience, IReadOnlyList<(string Name, string Value)> environment, string name, params string[] arguments)
    {
        var start = new ProcessStartInfo(name, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "C";
        foreach (var (variable, value) in environment)
            start.Environment[variable] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{name} did not start.");
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{name} did not end.");
        }

        return new ToolResult(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }
}
