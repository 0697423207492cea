// The entry point: hands the arguments to the command they name.

using Toy.Cli.Commands;

return ToyCommand.Run(args);
