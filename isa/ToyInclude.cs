// toy.inc: the numbers of the machine under the names that assembly uses, so that no program writes one twice.

using System.Globalization;
using System.Text;

namespace Toy.Isa;

/// <summary>The include file <c>toy.inc</c>, generated.</summary>
public static class ToyInclude
{
    public const string FileName = "toy.inc";

    /// <summary>The constants by subject: name in assembly and value.</summary>
    public static IReadOnlyList<(string Subject, (string Name, uint Value)[] Constants)> Groups => GroupsOf(SystemCalls.All);

    /// <summary>The file's text: one <c>.set</c> a line, and the list of the system calls.</summary>
    public static string Text => TextOf(SystemCalls.All);

    /// <summary>The text that there would be with these system calls.</summary>
    public static string TextOf(IReadOnlyList<SystemCall> calls)
    {
        ArgumentNullException.ThrowIfNull(calls);
        var text = new StringBuilder("# toy.inc: the numbers of the machine. Generated from isa/; not to be edited.\n");
        foreach (var (subject, constants) in GroupsOf(calls))
        {
            text.Append("\n# ").Append(subject).Append('\n');
            foreach (var (name, value) in constants)
            {
                text.Append(".set ").Append(name).Append(", 0x")
                    .Append(value.ToString("x", CultureInfo.InvariantCulture)).Append('\n');
            }
        }

        text.Append("\n# each system call in turn, handed to a macro: number, name, C function, arguments\n");
        text.Append(".macro for_each_system_call do\n");
        foreach (var call in calls)
            text.Append(CultureInfo.InvariantCulture, $"\\do {call.Number}, {call.Name}, {call.Function}, {call.Arguments.Count}\n");
        return text.Append(".endm\n").ToString();
    }

    private static (string Subject, (string Name, uint Value)[] Constants)[] GroupsOf(IReadOnlyList<SystemCall> calls) =>
    [
        ("ports", [
            ("PORT_INTERRUPT_MASK", Ports.InterruptMask),
            ("PORT_INTERRUPT_PENDING", Ports.InterruptPending),
            ("PORT_INTERRUPT_IN_SERVICE", Ports.InterruptInService),
            ("PORT_INTERRUPT_END", Ports.InterruptEnd),
            ("PORT_TIMER_CONTROL", Ports.TimerControl),
            ("PORT_TIMER_INTERVAL", Ports.TimerInterval),
            ("PORT_TIMER_REMAINING", Ports.TimerRemaining),
            ("PORT_CONSOLE_DATA", Ports.ConsoleData),
            ("PORT_CONSOLE_STATUS", Ports.ConsoleStatusPort),
            ("PORT_CONSOLE_CONTROL", Ports.ConsoleControlPort),
            ("PORT_RANDOM", Ports.Random),
            ("PORT_TRACE_CONTROL", Ports.TraceControl),
            ("PORT_TRACE_MARK", Ports.TraceMark),
            ("PORT_DISK_RING", Ports.DiskRing),
            ("PORT_DISK_RING_SIZE", Ports.DiskRingSize),
            ("PORT_DISK_DOORBELL", Ports.DiskDoorbell),
            ("PORT_DISK_SECTORS", Ports.DiskSectors),
            ("PORT_MEMORY_SIZE", Ports.MemorySize),
            ("PORT_POWER", Ports.Power),
        ]),
        ("the timer's control port", [
            ("TIMER_ONE_SHOT", TimerControl.OneShot),
            ("TIMER_PERIODIC", TimerControl.Periodic),
        ]),
        ("the console's status and control ports", [
            ("CONSOLE_INPUT_READY", ConsoleStatus.InputReady),
            ("CONSOLE_END_OF_INPUT", ConsoleStatus.EndOfInput),
            ("CONSOLE_TYPED", ConsoleStatus.Typed),
            ("CONSOLE_RECEIVE_INTERRUPT", ConsoleControl.ReceiveInterrupt),
            ("CONSOLE_TERMINAL", ConsoleControl.Terminal),
        ]),
        ("the disk and its descriptors", [
            ("SECTOR_SIZE", DiskGeometry.SectorSize),
            ("DISK_LARGEST_COUNT", DiskGeometry.LargestCount),
            ("DD_SIZE", DiskDescriptor.Size),
            ("DD_BUFFER", DiskDescriptor.Buffer),
            ("DD_SECTOR", DiskDescriptor.Sector),
            ("DD_COUNT", DiskDescriptor.Count),
            ("DD_STATUS", DiskDescriptor.Status),
            ("DD_OWN", DiskDescriptor.Own),
            ("DD_WRITE", DiskDescriptor.Write),
            ("DD_QUIET", DiskDescriptor.Quiet),
            ("DD_RESULT", DiskDescriptor.ResultMask),
            ("DD_DONE", DiskDescriptor.Done),
            ("DD_NO_SUCH_SECTOR", DiskDescriptor.NoSuchSector),
            ("DD_BAD_BUFFER", DiskDescriptor.BadBuffer),
            ("DD_BAD_COUNT", DiskDescriptor.BadCount),
            ("DD_READ_ONLY", DiskDescriptor.ReadOnly),
        ]),
        ("vectors", [
            ("T_DIVIDE", Vectors.DivideError),
            ("T_DEBUG", Vectors.Debug),
            ("T_BREAKPOINT", Vectors.Breakpoint),
            ("T_BOUND", Vectors.BoundExceeded),
            ("T_OPCODE", Vectors.InvalidOpcode),
            ("T_DEVICE", Vectors.DeviceNotAvailable),
            ("T_DOUBLE", Vectors.DoubleFault),
            ("T_PROTECTION", Vectors.GeneralProtection),
            ("T_PAGE", Vectors.PageFault),
            ("T_BUS", Vectors.BusError),
            ("T_INTERRUPT", Vectors.FirstInterrupt),
            ("T_TIMER", Vectors.Timer),
            ("T_CONSOLE", Vectors.Console),
            ("T_DISK", Vectors.Disk),
            ("T_SYSCALL", Vectors.SystemCall),
        ]),
        ("gates of the vector table", [
            ("GATE_SIZE", Gate.Size),
            ("GATE_HANDLER", Gate.HandlerOffset),
            ("GATE_FLAGS", Gate.FlagsOffset),
            ("GATE_PRESENT", Gate.Present),
            ("GATE_USER", Gate.User),
            ("GATE_TRAP", Gate.Trap),
        ]),
        ("booting", [
            ("ROM_ADDRESS", Abi.RomAddress),
            ("BOOT_ADDRESS", Abi.BootAddress),
            ("BOOT_SIGNATURE", Abi.BootSignature),
            ("ELF_MACHINE", Abi.ElfMachine),
        ]),
        ("programs under the kernel", [
            ("PAGING_LOWEST", ProgramLimits.LowestWithPaging),
            ("PAGING_END", ProgramLimits.EndWithPaging),
            ("BOUND_LOWEST", ProgramLimits.LowestWithBound),
            ("BOUND_END", ProgramLimits.EndWithBound),
            ("ARGUMENTS", ProgramLimits.Arguments),
            ("ARGUMENTS_SIZE", ProgramLimits.ArgumentBytes),
        ]),
        ("the kernel's limits", [.. KernelLimits.All]),
        ("time", [.. GuestTime.All]),
        ("what a process does", [.. ProcessStates.All.Select(state => (state.Symbol, (uint)state.Number))]),
        ("what is told of a process, by offset", [.. KernelRecords.ProcessInfo]),
        ("how a file is opened", [.. OpenFlags.All]),
        ("what an offset in a file counts from", [.. SeekOrigins.All]),
        ("what a file can be", [.. FileTypes.All]),
        ("what is told of a file, by offset", [.. KernelRecords.FileStatus]),
        ("an entry of a directory, by offset", [.. KernelRecords.DirectoryEntry]),
        ("the disk that the kernel boots from", [
            ("KERNEL_SECTOR", SystemDisk.KernelSector),
            ("KERNEL_SECTORS", SystemDisk.KernelSectors),
            ("ARCHIVE_SECTOR", SystemDisk.ArchiveSector),
            ("ARCHIVE_MAGIC", BootArchive.Magic),
            ("AR_MAGIC", 0),
            ("AR_SIZE", BootArchive.Size),
            ("AR_COUNT", BootArchive.Count),
            ("AR_ENTRIES", BootArchive.Entries),
            ("AE_NAME", BootArchive.EntryName),
            ("AE_OFFSET", BootArchive.EntryOffset),
            ("AE_LENGTH", BootArchive.EntryLength),
            ("AE_SIZE", BootArchive.EntrySize),
        ]),
        ("the interrupt frame, by offset from esp", [
            ("FRAME_VECTOR", InterruptFrame.Vector),
            ("FRAME_ERROR", InterruptFrame.Error),
            ("FRAME_EIP", InterruptFrame.Eip),
            ("FRAME_EFLAGS", InterruptFrame.Eflags),
            ("FRAME_ESP", InterruptFrame.Esp),
            ("FRAME_SIZE", InterruptFrame.Size),
        ]),
        ("eflags", [
            .. EFlags.All.Select(flag => ("FL_" + flag.Name, flag.Bit)),
            ("FL_STATUS", EFlags.Status),
            ("FL_ONE", EFlags.AlwaysOne),
        ]),
        ("cr0", [
            ("CR0_BB", ControlRegister0.BB),
            ("CR0_WP", ControlRegister0.WP),
            ("CR0_PG", ControlRegister0.PG),
        ]),
        ("page table entries", [
            ("PTE_P", PageTable.P),
            ("PTE_W", PageTable.W),
            ("PTE_U", PageTable.U),
            ("PTE_A", PageTable.A),
            ("PTE_D", PageTable.D),
            ("PTE_PS", PageTable.PS),
            ("PAGE_SIZE", PageTable.PageSize),
            ("PAGE_SHIFT", PageTable.PageShift),
        ]),
        ("the error word of a page fault", [
            ("PF_PRESENT", PageFaultError.Present),
            ("PF_WRITE", PageFaultError.Write),
            ("PF_USER", PageFaultError.User),
        ]),
        ("signals, and sets of them", [
            .. Signals.All.Select(signal => (signal.Name, (uint)signal.Number)),
            ("SIGNALS", (uint)Signals.All.Count),
            ("SIGSET_IGNORED", Signals.With(SignalDefault.Ignore)),
            ("SIGSET_STOPPING", Signals.With(SignalDefault.Stop)),
            ("SIGSET_FAULTS", Signals.Set("SIGILL", "SIGTRAP", "SIGBUS", "SIGFPE", "SIGSEGV")),
            ("SIGSET_UNSTOPPABLE", Signals.Set("SIGKILL", "SIGSTOP")),
        ]),
        ("what sigaction is told", [.. SignalFlags.All]),
        ("in the place of a handler", [.. SignalRequests.Handlers]),
        ("struct sigaction, by offset", [.. KernelRecords.SignalAction]),
        ("how sigprocmask changes what is blocked", [.. SignalRequests.MaskChanges]),
        ("a signal stack", [.. SignalRequests.Stack]),
        ("why a signal was sent", [.. SignalCode.All]),
        ("what a handler finds on its stack, by offset", [.. SignalFrame.Offsets]),
        ("the registers of a context, by word", [.. SignalFrame.Registers]),
        ("what waitpid is asked and answers", [
            .. WaitStatus.Options,
            ("W_SIGNAL", WaitStatus.SignalMask),
            ("W_CODE_SHIFT", WaitStatus.CodeShift),
            ("W_STOPPED", WaitStatus.Stopped),
            ("W_CONTINUED", WaitStatus.Continued),
            ("W_KILLED", WaitStatus.Killed),
        ]),
        ("system calls", [
            .. calls.Select(call => ("SYS_" + call.Name.ToUpperInvariant(), (uint)call.Number)),
            ("SYSTEM_CALLS", (uint)calls.Count + 1),
        ]),
    ];
}
