// Planned regions → code. With a background it is made there, one region after the other, while the guest goes on in the
// interpreter. So only when a region becomes available depends on the host; what it does follows from the plan.

namespace Toy.Cpu.Translator;

internal sealed class RegionCompiler(TranslatedState[] states, FlagForms forms, IBackground? background)
{
    /// <summary>Regions waiting at most: what is hot now is not to wait for long.</summary>
    private const int LongestQueue = 32;

    private readonly FlagKinds _kinds = new();

    /// <summary>Guards itself and <see cref="_isWorking"/>.</summary>
    private readonly Queue<Region> _waiting = [];
    private bool _isWorking;

    /// <summary>Whether one more region can be taken.</summary>
    public bool HasRoom
    {
        get
        {
            lock (_waiting)
                return _waiting.Count < LongestQueue;
        }
    }

    /// <summary>Makes a region's code, now or later: <see cref="Region.Progress"/> tells.</summary>
    public void Compile(Region region)
    {
        if (background is null)
        {
            Make(region);
            return;
        }

        lock (_waiting)
        {
            _waiting.Enqueue(region);
            if (_isWorking)
                return;
            _isWorking = true;
        }

        background.Start(Work);
    }

    /// <summary>Writes a region's IL as text.</summary>
    /// <remarks>Once more: nobody keeps the text of what hardly anybody reads.</remarks>
    public void List(Region region, PlaceCache spare, TextWriter listing)
    {
        lock (_waiting)
        {
            // What code is made with belongs to one thread at a time.
            while (_isWorking)
                Monitor.Wait(_waiting);
            RegionEmitter.Emit(region.Plan, states[region.IsUser ? 1 : 0], _kinds, forms, new RegionPlaces(spare, region.IsUser), listing);
        }
    }

    private void Work()
    {
        while (true)
        {
            Region? region;
            lock (_waiting)
            {
                if (!_waiting.TryDequeue(out region))
                {
                    _isWorking = false;
                    Monitor.PulseAll(_waiting);
                    return;
                }
            }

            Make(region);
        }
    }

    private void Make(Region region)
    {
        if (RegionEmitter.Emit(region.Plan, states[region.IsUser ? 1 : 0], _kinds, forms, region.Places) is { } emitted)
            region.Complete(emitted.Code, emitted.Sites);
        else
            region.GiveUp();
    }
}
