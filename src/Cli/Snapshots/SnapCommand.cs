// toy snap: what to do about runs that differ from what was verified.

using System.CommandLine;
using Toy.Cli.Commands;
using Toy.Cli.Hosting;
using Toy.Grader.Snapshots;

namespace Toy.Cli.Snapshots;

internal static class SnapCommand
{
    private static readonly (int, string)[] s_exitStatuses =
    [
        (ExitStatus.Success, "done; nothing is left to decide or to mend"),
        (ExitStatus.Failed, "something waits for a decision, is wrong, or could not be done"),
        (ExitStatus.Usage, "the command line makes no sense"),
    ];

    public static Command Create(Host host)
    {
        var command = new DocumentedCommand(
            "snap",
            "Review snapshots: what runs gave, and what was verified.",
            "toy run hello.s --snapshot hello",
            "toy snap pending",
            "toy snap review",
            "toy snap accept hello")
        {
            CreateReview(host),
            CreateAccept(host),
            CreateReject(host),
            CreatePending(host),
            CreatePrune(host),
        };
        command.Details =
            "A run that is compared with a snapshot and differs leaves NAME.received.txt beside NAME.verified.txt. These commands show the difference and take a decision on it. They look for snapshots in the current folder and below. Of an assignment's snapshots they know which are used.";
        return command;
    }

    private static DocumentedCommand CreateReview(Host host)
    {
        var folder = Folder();
        var names = Names("What to review: names of snapshots, or their files. Default: all that waits.");
        var tool = new Option<bool>("--tool") { Description = "Open a diff tool on each instead, where there is a desktop." };
        var command = Documented(
            "review",
            "Show what waits for a decision; at a terminal, ask for it.",
            "At a terminal each difference is followed by a question: accept it, accept it as one more answer that is as good, reject it, skip it. Elsewhere the differences are listed.",
            "toy snap review",
            "toy snap review hello",
            "toy snap review --tool");
        command.Add(names);
        command.Add(folder);
        command.Add(tool);
        command.SetAction(arguments => Guarded(host, () =>
        {
            var search = new SnapshotSearch(host, arguments.GetRequiredValue(folder));
            return search.Find(arguments.GetRequiredValue(names), takeAll: true) is { } chosen
                ? new SnapshotReview(host, search).Run(chosen, arguments.GetValue(tool))
                : ExitStatus.Failed;
        }));
        return command;
    }

    private static DocumentedCommand CreateAccept(Host host)
    {
        var folder = Folder();
        var names = Names("What to accept: names of snapshots, or their files.");
        var all = All();
        var also = new Option<bool>("--also") { Description = "Accept it as one more answer, beside those verified before." };
        var command = Documented(
            "accept",
            "Take what was received as verified.",
            null,
            "toy snap accept hello",
            "toy snap accept snapshots/hello.received.txt",
            "toy snap accept --also hello",
            "toy snap accept --all");
        command.Add(names);
        command.Add(folder);
        command.Add(all);
        command.Add(also);
        Decide(host, command, folder, names, all, (place, name, arguments) =>
        {
            if (place.Store.Accept(name, arguments.GetValue(also)))
                host.Out.WriteLine($"accepted {place.PathOf(name)}");
            else
                host.Error.WriteLine($"toy: {place.PathOf(name)} has {SnapshotFile.MostAlternatives} answers already, and no room for one more");
        });
        return command;
    }

    private static DocumentedCommand CreateReject(Host host)
    {
        var folder = Folder();
        var names = Names("What to reject: names of snapshots, or their files.");
        var all = All();
        var command = Documented(
            "reject",
            "Delete what was received; what was verified stays.",
            null,
            "toy snap reject hello",
            "toy snap reject --all");
        command.Add(names);
        command.Add(folder);
        command.Add(all);
        Decide(host, command, folder, names, all, (place, name, _) =>
        {
            place.Store.Reject(name);
            host.Out.WriteLine($"rejected {place.PathOf(name)}");
        });
        return command;
    }

    private static DocumentedCommand CreatePending(Host host)
    {
        var folder = Folder();
        var command = Documented(
            "pending",
            "List what waits for a decision, and what ought not to be there.",
            "Snapshots that belong to no test of their assignment, that say the same twice, or whose names differ by case alone are errors: they look like tests and are none.",
            "toy snap pending",
            "toy snap pending --in hw1");
        command.Add(folder);
        command.SetAction(arguments => Guarded(host, () =>
        {
            var search = new SnapshotSearch(host, arguments.GetRequiredValue(folder));
            if (search.Places is not { } places)
                return ExitStatus.Failed;
            foreach (var (place, name) in SnapshotSearch.Pending(places))
                host.Out.WriteLine($"{place.PathOf(name)}: {SnapshotReview.Summary(place.Store, name)}");
            foreach (var place in places)
            {
                foreach (var problem in place.Problems)
                    host.Error.WriteLine($"toy: {place.PathOf(problem.FileName)} {problem.Message}");
            }

            return SnapshotSearch.IsClean(places) ? ExitStatus.Success : ExitStatus.Failed;
        }));
        return command;
    }

    private static DocumentedCommand CreatePrune(Host host)
    {
        var folder = Folder();
        var dry = new Option<bool>("--dry-run") { Description = "Say what would be deleted, and delete nothing." };
        var command = Documented(
            "prune",
            "Delete snapshots that no test uses, and texts that are there twice.",
            "What is used is known of assignments. Of other snapshots only those that repeat another are deleted.",
            "toy snap prune",
            "toy snap prune --dry-run --in hw1");
        command.Add(folder);
        command.Add(dry);
        command.SetAction(arguments => Guarded(host, () =>
        {
            var search = new SnapshotSearch(host, arguments.GetRequiredValue(folder));
            var isDry = arguments.GetValue(dry);
            if (search.Places is not { } places || (!isDry && !MayWrite(host)))
                return ExitStatus.Failed;
            foreach (var place in places)
            {
                var pruned = isDry ? place.Problems.Where(problem => problem.MayPrune) : place.Store.Prune(place.Names);
                foreach (var problem in pruned)
                    host.Out.WriteLine($"{(isDry ? "would delete" : "deleted")} {place.PathOf(problem.FileName)}");
                foreach (var problem in place.Problems.Where(problem => !problem.MayPrune))
                    host.Error.WriteLine($"toy: {place.PathOf(problem.FileName)} {problem.Message}");
            }

            return places.All(place => place.Problems.All(problem => problem.MayPrune)) ? ExitStatus.Success : ExitStatus.Failed;
        }));
        return command;
    }

    private static void Decide(
        Host host, Command command, Option<string> folder, Argument<string[]> names, Option<bool> all, Action<SnapshotPlace, string, ParseResult> decide)
    {
        command.Validators.Add(result =>
        {
            if (result.GetValue(all) && result.GetValue(names) is { Length: > 0 })
                result.AddError("--all is for everything that waits: name nothing beside it");
        });
        command.SetAction(arguments => Guarded(host, () =>
        {
            var search = new SnapshotSearch(host, arguments.GetRequiredValue(folder));
            if (!MayWrite(host) || search.Find(arguments.GetRequiredValue(names), arguments.GetValue(all)) is not { } chosen)
                return ExitStatus.Failed;
            foreach (var (place, name) in chosen)
                decide(place, name, arguments);
            return chosen.All(item => item.Place.Store.Received(item.Name) is null) ? ExitStatus.Success : ExitStatus.Failed;
        }));
    }

    private static bool MayWrite(Host host)
    {
        if (!ContinuousIntegration.IsOn(host))
            return true;
        host.Error.WriteLine($"toy: nothing is written on a build server ({ContinuousIntegration.Variable} is set): decide on your own computer and commit the verified files");
        return false;
    }

    private static int Guarded(Host host, Func<int> work)
    {
        try
        {
            return work();
        }
        catch (IOException problem)
        {
            host.Error.WriteLine($"toy: {problem.Message}");
            return ExitStatus.Failed;
        }
    }

    private static DocumentedCommand Documented(string name, string description, string? details, params string[] examples) =>
        new(name, description, examples) { Details = details, ExitStatuses = s_exitStatuses };

    private static Option<string> Folder() => new("--in")
    {
        Description = "Where to look, with what is below. Default: the current folder.",
        HelpName = "folder",
        DefaultValueFactory = _ => ".",
    };

    private static Argument<string[]> Names(string description) => new("name") { Description = description, Arity = ArgumentArity.ZeroOrMore };

    private static Option<bool> All() => new("--all") { Description = "Everything that waits." };
}
