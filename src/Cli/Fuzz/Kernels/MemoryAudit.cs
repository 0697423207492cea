// Whose is every page? The kernel's books, read from outside by its own symbols, against what its processes and pipes have.

using System.Globalization;
using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Isa;

namespace Toy.Cli.Fuzz.Kernels;

/// <summary>The memory of a kernel that stands between two system calls.</summary>
internal sealed class MemoryAudit
{
    private const int MostProblems = 10;

    private readonly Machine _machine;
    private readonly KernelBuild _kernel;
    private readonly SortedDictionary<uint, int> _owners = [];
    private readonly List<string> _problems = [];
    private readonly byte[] _page = new byte[PageTable.PageSize];
    private uint _promised;

    private MemoryAudit(Machine machine, KernelBuild kernel)
    {
        _machine = machine;
        _kernel = kernel;
    }

    /// <summary>What is wrong, a line each, the first few; nothing if all is right.</summary>
    public static string Problems(Machine machine, KernelBuild kernel)
    {
        var audit = new MemoryAudit(machine, kernel);
        audit.LookAtProcesses();
        audit.LookAtPipes();
        audit.CompareUsers();
        audit.ComparePromises();
        return string.Concat(audit._problems.Take(MostProblems).Select(problem => problem + "\n"));
    }

    private uint this[string symbol] => _kernel[symbol];

    private void LookAtProcesses()
    {
        for (var process = this["processes"]; process < this["processes_end"]; process += this["P_SIZE"])
        {
            var state = Field(process, "P_STATE");
            if (state == ProcessStates.Unused.Number)
                continue;
            _promised += Field(process, "P_PROMISE") + 1;
            Own(Field(process, "P_STACK"));
            if (_kernel.Mmu == Mmu.Bound)
                LookAtSegment(process);
            else
                LookAtTables(process);
        }
    }

    private void LookAtTables(uint process)
    {
        var directory = Field(process, "P_DIRECTORY");
        Own(directory);
        var pages = 1u;
        for (uint i = 0; i < this["KERNEL_BASE"] >> (int)this["BIG_PAGE_SHIFT"]; i++)
        {
            var entry = Word(directory + (i * sizeof(uint)));
            if (entry == 0)
                continue;
            var table = KernelAddress(entry);
            Own(table);
            pages++;
            for (uint offset = 0; offset < PageTable.PageSize; offset += sizeof(uint))
            {
                var page = Word(table + offset);
                if ((page & PageTable.P) == 0)
                    continue;
                Own(KernelAddress(page));
                pages++;
            }
        }

        Expect(pages <= Field(process, "P_PROMISE"), $"process {Field(process, "P_PID")} has {pages} pages, more than it was promised");
    }

    private void LookAtSegment(uint process)
    {
        var size = Field(process, "P_BREAK");
        var pages = (size + PageTable.PageSize - 1) / PageTable.PageSize;
        Expect(pages == Field(process, "P_PROMISE"), $"process {Field(process, "P_PID")} has {pages} pages, not as many as it was promised");
        for (uint i = 0; i < pages; i++)
            Own(Field(process, "P_ORIGIN") + (i * PageTable.PageSize));
    }

    private void LookAtPipes()
    {
        var pipes = new HashSet<uint>();
        for (var file = this["open_files"]; file < this["open_files_end"]; file += this["F_SIZE"])
        {
            var operations = Field(file, "F_OPERATIONS");
            if ((operations == this["pipe_read_operations"] || operations == this["pipe_write_operations"]) && pipes.Add(Field(file, "F_OBJECT")))
            {
                _promised++;
                Own(Field(file, "F_OBJECT"));
            }
        }
    }

    /// <summary>The byte that the kernel keeps for each page, against those that were found to use it.</summary>
    private void CompareUsers()
    {
        var users = Word(this["page_users"]);
        for (var page = FirstPageEver; page < Word(this["pages_end"]); page += PageTable.PageSize)
        {
            var found = _owners.GetValueOrDefault(page);
            var kept = Byte(users + (page >> (int)PageTable.PageShift));
            if (_kernel.Mmu == Mmu.Bound)
                CompareState(page, found, kept);
            else
                Expect(kept == found, $"page {Hex(page)} has {found} users, but {kept} are noted");
        }
    }

    /// <summary>With base and bound nothing is shared; and what is said to be clean must be zeros, or a process finds what another left.</summary>
    private void CompareState(uint page, int found, byte state)
    {
        Expect(found <= 1, $"page {Hex(page)} has {found} users");
        Expect((state == this["PAGE_USED"]) == (found > 0), $"page {Hex(page)} has {found} users, but its state is {state}");
        if (state != this["PAGE_CLEAN"])
            return;
        _machine.Memory.Read(new PhysicalAddress(page - this["KERNEL_BASE"]), _page);
        Expect(!_page.AsSpan().ContainsAnyExcept((byte)0), $"page {Hex(page)} is said to be clean, and is not");
    }

    private void ComparePromises()
    {
        var all = (Word(this["pages_end"]) - FirstPageEver) >> (int)PageTable.PageShift;
        var left = Word(this["pages_unpromised"]);
        Expect(all == _promised + left, $"of {all} pages, {_promised} are promised and {left} are not");
    }

    /// <summary>Where the pages begin: behind the boot archive, to which nothing is ever added.</summary>
    private uint FirstPageEver
    {
        get
        {
            var archive = Word(this["archive"]);
            var size = Word(archive + BootArchive.Size);
            return (archive + size + PageTable.PageSize - 1) & ~(PageTable.PageSize - 1);
        }
    }

    private void Own(uint page)
    {
        Expect(page >= FirstPageEver && page < Word(this["pages_end"]), $"{Hex(page)} is no page");
        _owners[page] = _owners.GetValueOrDefault(page) + 1;
    }

    private void Expect(bool isRight, string problem)
    {
        if (!isRight)
            _problems.Add(problem);
    }

    private uint KernelAddress(uint entry) => (entry & ~(PageTable.PageSize - 1)) + this["KERNEL_BASE"];

    private uint Field(uint structure, string offset) => Word(structure + this[offset]);

    private uint Word(uint address)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        _machine.Memory.Read(new PhysicalAddress(address - this["KERNEL_BASE"]), bytes);
        return BitConverter.ToUInt32(bytes);
    }

    private byte Byte(uint address)
    {
        Span<byte> bytes = stackalloc byte[1];
        _machine.Memory.Read(new PhysicalAddress(address - this["KERNEL_BASE"]), bytes);
        return bytes[0];
    }

    private static string Hex(uint value) => value.ToString("x8", CultureInfo.InvariantCulture);
}
