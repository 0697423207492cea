// The C# example of chapter 11, compiled and run.

using System.Runtime.CompilerServices;
using Toy.Cpu;
using Toy.Isa;

namespace Toy.Spec.Tests;

public class EmbeddingTests
{
    [Fact]
    public void The_example_adds_two_registers()
    {
        var machine = new Machine(new MachineConfiguration { MemorySize = 64 * 1024 });
        machine.Memory.Write(new PhysicalAddress(0x1000), [0x01, 0x80, 0x01]);     // addl %ecx, %eax
        machine[Register.Eax] = 40;
        machine[Register.Ecx] = 2;
        machine.Eip = new VirtualAddress(0x1000);

        var result = machine.Run(budget: 1);

        Assert.Equal(ExitReason.BudgetExhausted, result.Reason);
        Assert.Equal(42u, machine[Register.Eax]);
    }

    [Fact]
    public void The_example_is_the_chapters()
    {
        var example = SpecBook.Blocks().Single(block => block.Tag == "csharp" && block.Document == "spec/11-embedding.md").Text;
        var source = File.ReadAllLines(ThisFile()).Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line);
        Assert.Contains(example, string.Join('\n', source), StringComparison.Ordinal);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
