namespace Toy.Isa;

/// <summary>An instruction that moves the stack or the instruction pointer, or calls the kernel; not sensitive.</summary>
public interface IControl
{
    /// <summary>Changes nothing before the last access that may fault has succeeded.</summary>
    static abstract void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, IProcessor;
}
