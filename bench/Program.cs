// The benchmarks' command line: alone it measures Toy against its goals, with `compare` against others.

using System.CommandLine;
using Toy.Bench;
using Toy.Bench.Classes;
using Toy.Bench.Comparison;

if (args is ["nothing"])
    return 0;

var repository = Repository.Find(AppContext.BaseDirectory);
if (repository is null)
{
    Console.Error.WriteLine("bench: run it from a checkout of Toy: the programs it measures are there");
    return 1;
}

var command = new RootCommand("Measure how fast Toy is, each figure against its goal; see bench/README.md.") { CompareCommand.Create(repository), ClassCommand.Create(repository) };
command.SetAction(_ => GoalRun.Run(repository));
return command.Parse(args).Invoke();
