// toy grade with its workers, watched from outside: time, and the memory of all processes together.

using System.Diagnostics;

namespace Toy.Bench.Classes;

/// <summary>What a run took.</summary>
/// <param name="Elapsed">From start to end.</param>
/// <param name="Processor">Of all its processes; on Linux, elsewhere of the first alone.</param>
/// <param name="Memory">The most bytes that its processes had at one time, shared ones counted in each.</param>
internal sealed record GradingFigures(TimeSpan Elapsed, TimeSpan Processor, long Memory);

/// <param name="toy">The command line's assembly.</param>
/// <param name="folder">To run it in.</param>
internal sealed class GradingProcess(string toy, string folder)
{
    private const int Interval = 100;

    // Grading exits with 3 when a submission could not be run: what that one is worth is in the grades.
    private const int SomeCrashed = 3;

    // A build server's variables would keep the snapshots from being written.
    private static readonly string[] s_variables = ["PATH", "HOME", "DOTNET_ROOT", "TMPDIR", "TEMP", "TMP", "SystemRoot"];

    /// <summary>Runs a command to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public GradingFigures Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.ArgumentList.Add(toy);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        var kept = s_variables.Select(name => (name, Environment.GetEnvironmentVariable(name))).ToList();
        start.Environment.Clear();
        foreach (var (name, value) in kept)
            start.Environment[name] = value;
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var (most, times) = (0L, new Dictionary<int, TimeSpan>());
        while (!process.WaitForExit(Interval))
            most = Math.Max(most, Sample(process, times));
        process.WaitForExit();
        return process.ExitCode is 0 or SomeCrashed || arguments.Contains("--solution")
            ? new GradingFigures(watch.Elapsed, times.Values.Aggregate(TimeSpan.Zero, (sum, time) => sum + time), most)
            : throw new InvalidOperationException($"toy {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }

    private static long Sample(Process root, Dictionary<int, TimeSpan> times)
    {
        var sum = 0L;
        foreach (var id in Family(root.Id))
        {
            try
            {
                using var process = Process.GetProcessById(id);
                sum += process.WorkingSet64;
                times[id] = process.TotalProcessorTime;
            }
            catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
            {
                // It ended in between.
            }
        }

        return sum;
    }

    // The processes that a process started: Linux tells of them, thread by thread.
    private static IEnumerable<int> Family(int id)
    {
        yield return id;
        foreach (var children in Threads(id).Select(thread => Path.Combine(thread, "children")).Where(File.Exists))
        {
            foreach (var child in Text(children).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                foreach (var one in Family(int.Parse(child, System.Globalization.CultureInfo.InvariantCulture)))
                    yield return one;
            }
        }
    }

    private static string[] Threads(int id)
    {
        try
        {
            return Directory.GetDirectories($"/proc/{id}/task");
        }
        catch (IOException)
        {
            return [];
        }
    }

    private static string Text(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return "";
        }
    }
}
