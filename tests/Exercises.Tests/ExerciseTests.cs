// What holds for every exercise: a start that fails as it should, a solution that gets full marks, for every student.

using Toy.Grader.Assignments;
using Toy.Grader.Results;
using Toy.Isa;
using Toy.Testing;

namespace Toy.Exercises.Tests;

public class ExerciseTests
{
    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Repository.PathOf("exercises"), AssignmentFormat.FileName, SearchOption.AllDirectories)
            .Select(path => Path.GetFileName(Path.GetDirectoryName(path)) ?? "").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_solution_gets_full_marks(string name)
    {
        var exercise = Open(name);
        foreach (var student in (string[])["anna", "ben", "çelik"])
        {
            var grade = exercise.Grade(exercise.Solution, student);
            Assert.Equal("", string.Join('\n', grade.Tests.SelectMany(test => test.Messages)));
            Assert.Equal(exercise.Assignment.Points, grade.Score);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_worth_20_points(string name) => Assert.Equal(20, Open(name).Assignment.Points);

    [Theory]
    [InlineData("round-robin", "turns registers ends sleep chance")]
    [InlineData("page-fault", "zero refuse fork:Skipped parent:Skipped last:Skipped chance")]
    [InlineData("signal-alarm", "nothing data:Skipped wait action others race:Skipped")]
    [InlineData("system-call", "heap fork refused:Skipped large")]
    [InlineData("tlb-flush", "move protect one:Skipped grant:Skipped used:Skipped range:Skipped switch:Skipped chance:Skipped")]
    [InlineData("trap-handler", "count registers lengths storm user unknown opcode")]
    public void The_start_is_built_and_gets_nothing(string name, string lost)
    {
        var exercise = new Exercise(name);
        Assert.Equal(lost, exercise.Lost(exercise.Start));
        Assert.Equal(0, exercise.Grade(exercise.Start).Score);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_hand_out_tells_of_every_test_and_its_points(string name)
    {
        var text = Repository.Read($"exercises/{name}/README.md");
        foreach (var test in Open(name).Assignment.Tests)
            Assert.Contains($"`{test.Name}`", text, StringComparison.Ordinal);
        foreach (var file in Open(name).Assignment.HandIn)
            Assert.Contains(Path.GetFileName(file), text, StringComparison.Ordinal);
    }

    internal static Exercise Open(string name) => new(name, name switch
    {
        "isa-popcnt" => Instructions(CountInstructions.Rows),
        "isa-bcd" => Instructions(DecimalInstructions.Rows),
        _ => null,
    });

    private static InstructionTable Instructions(Instruction[] rows) => new([.. InstructionTable.Standard.Rows, .. rows]);
}
