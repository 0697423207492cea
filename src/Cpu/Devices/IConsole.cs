namespace Toy.Cpu.Devices;

/// <summary>The far end of the console's wire: a terminal, a pipe, a script, a test.</summary>
public interface IConsole
{
    /// <summary>Waits for the next byte of input; null at its end.</summary>
    byte? ReadByte();

    /// <summary>Takes a byte of output.</summary>
    void WriteByte(byte value);
}
