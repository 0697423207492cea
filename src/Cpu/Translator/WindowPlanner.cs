// Which accesses are near each other whatever the registers are. It follows control from each block that can be reached from
// anywhere through those that can be reached from there only: in them everything holds that was known before.

using Toy.Isa;

namespace Toy.Cpu.Translator;

internal sealed class WindowPlanner
{
    /// <summary>Windows at a time: each takes a register of the host's.</summary>
    private const int LargestCount = 4;

    private readonly Dictionary<(uint Eip, int Access), WindowAccess> _accesses = [];

    /// <summary>The accesses of these blocks that are made through windows, by instruction and number.</summary>
    public static IReadOnlyDictionary<(uint Eip, int Access), WindowAccess> Plan(IReadOnlyList<BasicBlock> blocks)
    {
        var planner = new WindowPlanner();
        foreach (var block in blocks)
        {
            if (!block.HasOneWayIn)
                planner.Follow(block, new SymbolicRegisters(), []);
        }

        foreach (var (access, made) in planner._accesses.ToArray())
        {
            if (made.Window.Count == 1)
                planner._accesses.Remove(access);
        }

        return planner._accesses;
    }

    private void Follow(BasicBlock block, SymbolicRegisters registers, Dictionary<int, AccessWindow> windows)
    {
        var begun = new HashSet<AccessWindow>();
        foreach (var instruction in block.Instructions)
        {
            var effects = InstructionEffects.Of(instruction.Instruction);
            if (!instruction.IsApart)
            {
                for (var i = 0; i < effects.Accesses.Length; i++)
                    Assign(instruction.Eip, i, effects.Accesses[i], registers, windows, begun);
            }

            registers.Apply(instruction.Instruction, effects);
        }

        foreach (var successor in block.Successors())
        {
            if (successor.HasOneWayIn)
                Follow(successor, registers.Copy(), new(windows));
        }
    }

    private void Assign(
        uint eip, int number, in MemoryAccess access, SymbolicRegisters registers, Dictionary<int, AccessWindow> windows, HashSet<AccessWindow> begun)
    {
        if (!access.IsKnown)
            return;
        var address = registers.AddressOf(access);
        foreach (var root in windows.Keys)
        {
            if (!registers.Hold(root))
                windows.Remove(root);
        }

        var window = windows.GetValueOrDefault(address.Root);
        var isFirst = window is null || !window.TryAdd(eip, address.Offset, access, isCertain: begun.Contains(window));
        if (isFirst)
        {
            var free = Enumerable.Range(0, LargestCount).Where(local => windows.Values.All(other => other.Number != local));
            if (window is null && !free.Any())
                return;
            window = new AccessWindow(window?.Number ?? free.First(), address.Offset, address.IsStack);
            window.TryAdd(eip, address.Offset, access, isCertain: true);
            windows[address.Root] = window;
            begun.Add(window);
        }

        _accesses.Add((eip, number), new WindowAccess(window!, access, address.Offset, isFirst)); // Made where there was none.
    }
}
