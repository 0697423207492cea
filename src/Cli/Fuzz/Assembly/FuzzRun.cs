// Runs cases on all processors and watches them: an exception, too long a time or too much memory is a failure.

using System.Diagnostics;

namespace Toy.Cli.Fuzz.Assembly;

/// <summary>A case that failed, and why.</summary>
internal sealed record FuzzFailure(ulong Seed, FuzzCase Case, string Reason);

/// <summary>Cases with the seeds from a first one on, one after another.</summary>
internal sealed class FuzzRun(Seeds seeds, ulong firstSeed, long count)
{
    private const long MostMemory = 1L << 30;

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private readonly List<FuzzFailure> _failures = [];
    private readonly Worker[] _workers = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Worker())];
    private long _next;
    private long _good;

    /// <summary>How many inputs were taken for good in spite of the damage.</summary>
    public long Good => _good;

    /// <summary>Runs them all, or until one hangs.</summary>
    public IReadOnlyList<FuzzFailure> Run()
    {
        var threads = Array.ConvertAll(_workers, worker => new Thread(() => Work(worker)) { IsBackground = true });
        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
        {
            while (!thread.Join(TimeSpan.FromSeconds(1)))
            {
                if (Array.Find(_workers, worker => worker.IsLate) is not { } late)
                    continue;

                // A thread cannot be ended from outside: the run ends here, and the process soon after.
                Fail(late.Seed, $"still not done after {s_longest.TotalSeconds} seconds");
                return _failures;
            }
        }

        return _failures;
    }

    private void Work(Worker worker)
    {
        while (Interlocked.Increment(ref _next) is var number && number <= count)
        {
            worker.Begin(firstSeed + (ulong)(number - 1));
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                if (new FuzzCase(seeds, worker.Seed).Run())
                    Interlocked.Increment(ref _good);
            }
            catch (Exception problem) when (problem is not OutOfMemoryException)
            {
                // Any exception at all is what a fuzzer looks for.
                Fail(worker.Seed, problem.ToString());
            }

            var memory = GC.GetAllocatedBytesForCurrentThread() - before;
            if (memory > MostMemory)
                Fail(worker.Seed, $"it took {memory >> 20} MiB of memory");
            worker.End();
        }
    }

    private void Fail(ulong seed, string reason)
    {
        lock (_lock)
            _failures.Add(new FuzzFailure(seed, new FuzzCase(seeds, seed), reason));
    }

    /// <summary>What a thread is at.</summary>
    private sealed class Worker
    {
        private long _begun;

        public ulong Seed { get; private set; }

        public bool IsLate => Volatile.Read(ref _begun) is var begun and not 0 && Stopwatch.GetElapsedTime(begun) > s_longest;

        public void Begin(ulong seed)
        {
            Seed = seed;
            Volatile.Write(ref _begun, Stopwatch.GetTimestamp());
        }

        public void End() => Volatile.Write(ref _begun, 0);
    }
}
