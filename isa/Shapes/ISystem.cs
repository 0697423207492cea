namespace Toy.Isa;

/// <summary>A sensitive instruction. That it is privileged is checked when the table is built.</summary>
public interface ISystem
{
    static abstract void Execute<P>(ref P processor, in MachineInstruction instruction) where P : struct, ISystemProcessor;
}
