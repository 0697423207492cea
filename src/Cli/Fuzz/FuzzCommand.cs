// toy fuzz: random cases against whoever knows the right answer.

using System.CommandLine;
using Toy.Cli.Commands;

namespace Toy.Cli.Fuzz;

internal static class FuzzCommand
{
    public static Command Create() =>
        new DocumentedCommand("fuzz", "Try random cases against whoever knows the right answer.", "toy fuzz isa --oracle host", "toy fuzz roundtrip")
        {
            FuzzIsaCommand.Create(),
            FuzzRoundTripCommand.Create(),
        };
}
