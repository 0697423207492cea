// One run beside its snapshot: takes down what it prints, and says at the end whether all was as verified.

using System.Text;
using Toy.Cli.Hosting;
using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Grader.Observing;
using Toy.Grader.Snapshots;

namespace Toy.Cli.Snapshots;

internal sealed class RunSnapshot(Host host, SnapshotPlace place, string name, Scrubbers scrubbers) : IDisposable
{
    // More than anybody reads; a snapshot is reviewed like code.
    private const int Most = 4 << 20;

    private readonly CappedStream _trace = new(Most);
    private bool _isTraced;

    /// <summary>Takes what the guest prints.</summary>
    public CappedStream Console { get; } = new(Most);

    /// <summary>Takes the trace.</summary>
    public StreamWriter OpenTrace()
    {
        _isTraced = true;
        return new StreamWriter(_trace);
    }

    /// <summary>Compares, keeps what differs, and says so; the exit status of the command.</summary>
    public int Finish(LoadedMachine loaded, RunResult result)
    {
        if (Console.IsOverfull || _trace.IsOverfull)
        {
            host.Error.WriteLine(Console.IsOverfull
                ? $"toy: the run printed more than {Most >> 20} MiB, which is too much for a snapshot"
                : $"toy: the trace is larger than {Most >> 20} MiB, which is too much for a snapshot: choose fewer events, as with --trace-count");
            return ExitStatus.NotRun;
        }

        try
        {
            var text = Observe(loaded, result).Format();
            return Tell(ContinuousIntegration.IsOn(host) ? place.Store.Compare(name, text) : place.Store.Verify(name, text));
        }
        catch (IOException problem)
        {
            host.Error.WriteLine($"toy: {problem.Message}");
            return ExitStatus.NotRun;
        }
    }

    public void Dispose()
    {
        Console.Dispose();
        _trace.Dispose();
    }

    private Observation Observe(LoadedMachine loaded, RunResult result)
    {
        List<ObservedSection> sections =
        [
            new(SectionNames.Console, PrintableText.Lines(Console.Bytes), []),
            new(SectionNames.Exit, [.. RunEnd.Of(loaded, result).Select(PrintableText.Neutral)], []),
        ];
        if (_isTraced)
            sections.Add(new(SectionNames.Trace, [.. Encoding.UTF8.GetString(_trace.Bytes).TrimEnd('\n').Split('\n').Select(PrintableText.Neutral)], []));
        return scrubbers.Scrub(new Observation(sections));
    }

    private int Tell(SnapshotComparison comparison)
    {
        var received = place.PathOf(SnapshotFile.Received(name).FileName);
        var stem = place.PathOf(name);
        if (comparison.Verdict == SnapshotVerdict.Same)
        {
            host.Error.WriteLine($"toy: as verified in {place.PathOf(SnapshotFile.Verified(name, comparison.Alternative).FileName)}");
            return ExitStatus.Success;
        }

        if (comparison.Verdict == SnapshotVerdict.Different)
            host.Error.Write(DifferenceText.Format(comparison, host.IsErrorColoured));
        var problem = comparison.Verdict == SnapshotVerdict.Different
            ? $"the run is not as verified in {place.PathOf(SnapshotFile.Verified(name, comparison.Alternative).FileName)}"
            : $"nothing was verified yet for {stem}";
        host.Error.WriteLine(ContinuousIntegration.IsOn(host)
            ? $"toy: {problem}; nothing is written on a build server: run it on your own computer, accept it there, and commit the verified file"
            : $"toy: {problem}; this run is in {received}: if it is right, 'toy snap accept {stem}', else 'toy snap reject {stem}'");
        return ExitStatus.Failed;
    }
}
