// The exercises that extend the instruction set, as they are graded: a Toy is built with each submission, and runs the tests.

using System.Text;
using Toy.Cli.Grading;
using Toy.Grader.Submissions;
using Toy.Testing;

namespace Toy.Exercises.Tests;

public class BuildTests
{
    private const string Semantics = "isa/Semantics/Counts.cs";

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    [Theory]
    [InlineData("isa-popcnt", "popcnt lzcnt:NotBuilt tzcnt:NotBuilt popcnt-chance lzcnt-chance:NotBuilt tzcnt-chance:NotBuilt hot:Skipped refused:Skipped")]
    [InlineData("isa-bcd", "daa das:NotBuilt aaa:NotBuilt aas:NotBuilt aam:NotBuilt aad:NotBuilt daa-all das-all:NotBuilt aaa-all:NotBuilt aas-all:NotBuilt aam-all:NotBuilt aad-all:NotBuilt sum:NotBuilt hot:NotBuilt")]
    public void The_start_is_built_and_gets_nothing(string name, string lost)
    {
        var exercise = ExerciseTests.Open(name);
        using var worker = Worker(exercise);
        Assert.Equal(lost, exercise.Lost(exercise.Start, worker.Run));
    }

    [Fact]
    public void What_the_compiler_says_is_told_with_the_paths_that_students_know()
    {
        var exercise = ExerciseTests.Open("isa-popcnt");
        using var worker = Worker(exercise);
        var files = new FileSet([.. exercise.Start.Files, KeyValuePair.Create(Semantics, Encoding.UTF8.GetBytes("namespace Toy.Isa.Semantics;\n\npublic struct Popcnt : INothing;\n"))]);
        var result = worker.Run(new Submission("anna", files));
        Assert.StartsWith("isa/Semantics/Counts.cs(3,24): error CS0246", result.Tests[0].Messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_solution_is_built_and_gets_full_marks()
    {
        var exercise = ExerciseTests.Open("isa-popcnt");
        using var worker = Worker(exercise);
        Assert.Equal("", exercise.Lost(exercise.Solution, worker.Run));
    }

    [NamespacesFact]
    public void CSharp_finds_no_snapshots_no_network_and_no_place_to_write()
    {
        var written = Repository.PathOf("written-by-a-submission");
        var spy = $$"""

            file static class Spy
            {
                // Before anything else of the library: what it finds ends the process.
                [System.Runtime.CompilerServices.ModuleInitializer]
                internal static void Look()
                {
                    var found = System.IO.Directory.Exists(@"{{Repository.PathOf("exercises/isa-popcnt/snapshots")}}");
                    found |= System.Net.NetworkInformation.NetworkInterface.GetAllNetworkInterfaces()
                        .Any(network => network.OperationalStatus == System.Net.NetworkInformation.OperationalStatus.Up);
                    try
                    {
                        System.IO.File.WriteAllText(@"{{written}}", "");
                        found = true;
                    }
                    catch (System.IO.IOException)
                    {
                    }

                    if (found)
                        System.Environment.Exit(1);
                }
            }
            """;
        var exercise = ExerciseTests.Open("isa-popcnt");
        using var worker = Worker(exercise);
        Assert.True(exercise.Solution.TryGet(Semantics, out var counts));
        var files = new FileSet([.. exercise.Solution.Files, KeyValuePair.Create(Semantics, (byte[])[.. counts, .. Encoding.UTF8.GetBytes(spy)])]);
        Assert.Equal("", exercise.Lost(files, worker.Run));
        Assert.False(File.Exists(written));
    }

    private static BuildingWorker Worker(Exercise exercise) => new(exercise.Staged, s_patience, new Confinement([exercise.Folder]), BuiltToy.Built(""));
}
