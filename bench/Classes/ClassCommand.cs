// class: grades a whole class that is made up, in every way that must give the same: twice, with one job, in parts.

using System.CommandLine;
using System.Globalization;

namespace Toy.Bench.Classes;

internal static class ClassCommand
{
    private const int Parts = 3;

    public static Command Create(Repository repository)
    {
        var students = new Option<int>("--students") { Description = "How many hand in. Default: 500.", DefaultValueFactory = _ => 500 };
        var tests = new Option<int>("--tests") { Description = "How many tests there are. Default: 20.", DefaultValueFactory = _ => 20 };
        var jobs = new Option<int>("--jobs") { Description = "Submissions at a time. Default: one for each core.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var check = new Option<bool>("--check") { Description = "Grade it again, with one job, and in parts that are merged: all must be the same, byte for byte." };
        var keep = new Option<string?>("--keep") { Description = "Leave assignment, class and grades in this folder, which must be empty.", HelpName = "folder" };
        var command = new Command(
            "class",
            """
            Grade a class of made-up submissions: right, wrong, looping, crashing, hostile.

            Examples:
              dotnet run -c Release --project bench -- class
              dotnet run -c Release --project bench -- class --students 20 --check
              dotnet run -c Release --project bench -- class --keep /tmp/class
            """)
        {
            students, tests, jobs, check, keep,
        };
        Limit(students, 9999);
        Limit(tests, 99);
        Limit(jobs, 999);
        keep.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } folder && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
                result.AddError($"{folder} is not empty");
        });
        command.SetAction(arguments =>
        {
            var kept = arguments.GetValue(keep);
            var folder = kept is null ? Directory.CreateTempSubdirectory("toy-class-").FullName : Directory.CreateDirectory(kept).FullName;
            try
            {
                return Run(repository, folder, arguments.GetValue(students), arguments.GetValue(tests), arguments.GetValue(jobs), arguments.GetValue(check));
            }
            finally
            {
                if (kept is null)
                    Directory.Delete(folder, recursive: true);
            }
        });
        return command;
    }

    private static void Limit(Option<int> option, int most) => option.Validators.Add(result =>
    {
        if (result.Tokens is [var token] && (!int.TryParse(token.Value, CultureInfo.InvariantCulture, out var value) || value < 1 || value > most))
            result.AddError($"{option.Name} takes a number from 1 to {most}");
    });

    private static int Run(Repository repository, string folder, int students, int tests, int jobs, bool isCheck)
    {
        var writer = new ClassWriter(folder, students, tests);
        writer.Write();
        var toy = new GradingProcess(repository.PathOf("src/Cli/bin/Release/net10.0/toy.dll"), folder);
        toy.Run("grade", writer.Assignment, "--solution");
        foreach (var received in Directory.GetFiles(Path.Combine(writer.Assignment, "snapshots"), "*.received.txt"))
            File.Move(received, received.Replace(".received.", ".verified.", StringComparison.Ordinal));

        string[] words = ["grade", writer.Assignment, "--class", writer.Class];
        Console.WriteLine($"{students} submissions, {tests} tests, {jobs} jobs");
        Show("first run", toy.Run([.. words, "--out", Path.Combine(folder, "first"), "--jobs", Number(jobs)]));
        if (!isCheck)
            return 0;
        Show("again", toy.Run([.. words, "--out", Path.Combine(folder, "again"), "--jobs", Number(jobs)]));
        Show("with one job", toy.Run([.. words, "--out", Path.Combine(folder, "one-job"), "--jobs", "1"]));
        var parts = new List<string>();
        for (var part = 1; part <= Parts; part++)
        {
            parts.Add(Path.Combine(folder, "part" + Number(part)));
            Show($"part {part} of {Parts}", toy.Run([.. words, "--out", parts[^1], "--shard", $"{part}/{Parts}", "--jobs", Number(jobs)]));
        }

        Show("merged", toy.Run(["grade", "merge", .. parts, "--out", Path.Combine(folder, "merged")]));
        var differing = ((string[])["again", "one-job", "merged"])
            .SelectMany(name => FolderComparison.Differences(Path.Combine(folder, "first"), Path.Combine(folder, name))).ToList();
        foreach (var difference in differing.Take(20))
            Console.WriteLine(difference);
        Console.WriteLine(differing.Count == 0 ? "all the same, byte for byte" : $"{differing.Count} differences");
        return differing.Count == 0 ? 0 : 1;
    }

    private static void Show(string what, GradingFigures figures) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what,-12} {figures.Elapsed.TotalSeconds,7:N1} s   {figures.Processor.TotalSeconds,7:N1} s of processors   {figures.Memory >> 20,6:N0} MiB at the most"));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
