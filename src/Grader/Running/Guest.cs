// What a test runs: a program, the disk it boots from if it does, and their names. Everything that the machine is built from.

using Toy.Assembler.Objects;
using Toy.Grader.Assignments;
using Toy.Isa;
using Toy.Loader;

namespace Toy.Grader.Running;

/// <param name="Test">What is to be run, and how.</param>
/// <param name="Program">What was built; null for a shell or a disk of its own.</param>
/// <param name="Rom">The boot ROM, if the machine boots; else empty.</param>
/// <param name="Disk">Null for none. Not changed by a run.</param>
/// <param name="Kernel">The kernel's names; null on the bare machine.</param>
/// <param name="Variant">The student's.</param>
/// <param name="Instructions">Those that the machine has.</param>
internal sealed record Guest(
    TestCase Test, Executable? Program, byte[] Rom, byte[]? Disk, KernelNames? Kernel, VariantValues Variant, InstructionTable Instructions)
{
    /// <summary>What the program is called under the kernel.</summary>
    public string ProgramName => Test.Program.Count == 0 ? "" : SystemImage.NameOf(Test.Program[0]);
}
