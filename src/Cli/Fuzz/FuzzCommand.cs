// toy fuzz: random cases against whoever knows the right answer.

using System.CommandLine;
using Toy.Cli.Commands;
using Toy.Cli.Hosting;

namespace Toy.Cli.Fuzz;

internal static class FuzzCommand
{
    public static Command Create(Host host) =>
        new DocumentedCommand(
            "fuzz",
            "Try random cases against whoever knows the right answer.",
            "toy fuzz isa --oracle host",
            "toy fuzz roundtrip",
            "toy fuzz asm",
            "toy fuzz machine",
            "toy fuzz engines",
            "toy fuzz kernel",
            "toy fuzz interrupts")
        {
            FuzzIsaCommand.Create(host),
            FuzzRoundTripCommand.Create(host),
            FuzzAsmCommand.Create(host),
            FuzzMachineCommand.Create(host),
            FuzzEnginesCommand.Create(host),
            FuzzKernelCommand.Create(host),
            FuzzInterruptsCommand.Create(host),
        };
}
