namespace Toy.Cpu.Memory;

/// <summary>Told when bytes change that an engine has decoded.</summary>
internal interface ICodeObserver
{
    /// <summary>The <paramref name="length"/> bytes at <paramref name="address"/> are about to change.</summary>
    void CodeChanges(uint address, uint length);
}
