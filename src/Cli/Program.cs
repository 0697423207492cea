// The entry point: hands the arguments to the command they name.

using Toy.Cli.Commands;
using Toy.Cli.Hosting;

return ToyCommand.Run(args, ProcessHost.Create());
