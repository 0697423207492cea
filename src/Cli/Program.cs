// The entry point: hands the arguments to the command they name.

using Toy.Cli;
using Toy.Cli.Commands;
using Toy.Cli.Hosting;

if (args.Length > 0)
    WarmUp.Start(args[0], isBare: args.Contains("--bare"));
return ToyCommand.Run(args, ProcessHost.Create());
