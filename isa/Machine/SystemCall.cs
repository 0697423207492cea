// System call numbers: xv6's 21, then Toy's own from 22 (spec/10-kernel-abi.md).

namespace Toy.Isa;

/// <summary>The number goes in eax, the arguments on the user stack; the call is <c>int $64</c>.</summary>
public enum SystemCall
{
    Fork = 1,
    Exit = 2,
    Wait = 3,
    Pipe = 4,
    Read = 5,
    Kill = 6,
    Exec = 7,
    Fstat = 8,
    Chdir = 9,
    Dup = 10,
    Getpid = 11,
    Sbrk = 12,
    Sleep = 13,
    Uptime = 14,
    Open = 15,
    Write = 16,
    Mknod = 17,
    Unlink = 18,
    Link = 19,
    Mkdir = 20,
    Close = 21,
    Waitpid = 22,
    Getppid = 23,
    Processes = 24,
    Freepages = 25,
}
