namespace Toy.Cpu.Devices;

/// <summary>What the far end of the console's wire has to say when it is asked for input.</summary>
public enum InputKind : byte
{
    /// <summary>A byte, which arrives at a time.</summary>
    Byte,

    /// <summary>Nothing yet; more may come, after output or after a while.</summary>
    NotYet,

    /// <summary>Nothing any more.</summary>
    End,
}

/// <summary>The next byte of input and its time of arrival, if <paramref name="Kind"/> says that there is one.</summary>
public readonly record struct ConsoleInput(InputKind Kind, byte Value = 0, ulong Time = 0);

/// <summary>The far end of the console's wire: a terminal, a pipe, a script, a test.</summary>
public interface IConsole
{
    /// <summary>The next byte of input. It is asked for again only after it has been read, or after NotYet.</summary>
    /// <param name="now">Virtual time; a byte may not arrive earlier.</param>
    /// <param name="mayWait">The guest does nothing but wait: a live source may too.</param>
    ConsoleInput Next(ulong now, bool mayWait);

    /// <summary>Input may still come though nothing happens in the machine: somebody types.</summary>
    bool IsLive => false;

    /// <summary>Somebody types and watches: a kernel may want to know of input before a program asks for it.</summary>
    bool IsTerminal => false;

    /// <summary>Input is keys that are typed, now or in a script; else it is bytes of a file, to be taken as they are.</summary>
    bool IsTyped => IsTerminal;

    /// <summary>Takes a byte of output.</summary>
    void WriteByte(byte value);
}
