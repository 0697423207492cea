// What holds between the parts of an assignment.

using Toy.Assembler.Diagnostics;
using Toy.Grader.Json;
using Toy.Isa;

namespace Toy.Grader.Assignments;

internal static class AssignmentChecks
{
    public static void Check(Assignment assignment, JsonFields file, DiagnosticBag errors)
    {
        CheckDistinct(file.TextValues("hand-in"), errors);
        CheckDistinct(file.Items("scrubbers").Select(item => new JsonText(item.Place("name"), item.Text("name") ?? "")), errors);
        var earlier = new List<string>();
        foreach (var (test, fields) in assignment.Tests.Zip(file.Items("tests")))
        {
            if (earlier.Contains(test.Name))
                errors.Error(GraderDiagnostics.Duplicate, $"there is a test '{test.Name}' already", fields.Place("name"));
            foreach (var required in fields.TextValues("requires"))
            {
                if (!earlier.Contains(required.Text))
                {
                    var hint = SpellingHint.For(required.Text, earlier) ?? "a test can only require those before it";
                    errors.Error(GraderDiagnostics.UnknownName, $"there is no test '{required.Text}' before this one; {hint}", required.Place);
                }
            }

            CheckProgram(assignment, test, fields, errors);
            CheckPoints(test, fields, errors);
            if (assignment.IsVaried(test) && assignment.Solution is null)
            {
                errors.Error(
                    GraderDiagnostics.Contradiction,
                    $"test '{test.Name}' has expected values that vary with the student, which need 'solution': the folder of what to run for them",
                    fields.Here);
            }

            earlier.Add(test.Name);
        }
    }

    private static void CheckProgram(Assignment assignment, TestCase test, JsonFields fields, DiagnosticBag errors)
    {
        var environment = test.Environment;
        if (environment.Kind != EnvironmentKind.Kernel && test.Program.Count == 0 && environment.Disk is null)
            errors.Error(GraderDiagnostics.MissingKey, $"test '{test.Name}' needs 'program': the sources that run", fields.Here);
        if (environment.Kind != EnvironmentKind.Kernel && test.Arguments.Count > 0)
            errors.Error(GraderDiagnostics.Contradiction, "a program on the bare machine has no arguments", fields.Place("arguments"));
        if (environment.Kind == EnvironmentKind.Kernel && environment.Disk is not null)
            errors.Error(GraderDiagnostics.Contradiction, "the kernel brings its own disk", fields.Here);
        if (environment.Kind != EnvironmentKind.Kernel && environment.HasOwnKernel)
            errors.Error(GraderDiagnostics.Contradiction, "'replace', 'add' and 'calls' are for the environment 'kernel'", fields.Here);
        if (environment.AddedCalls.FirstOrDefault(call => SystemCalls.All.Any(known => known.Name == call.Name)) is { } taken)
            errors.Error(GraderDiagnostics.Duplicate, $"the kernel has a system call '{taken.Name}' already", fields.Here);

        // Without given files everything that is named must be handed in.
        if (assignment.Given is not null)
            return;
        foreach (var source in fields.TextValues("program"))
        {
            if (!assignment.HandIn.Contains(source.Text))
            {
                var hint = SpellingHint.For(source.Text, assignment.HandIn) ?? "name it in 'hand-in', or put it into a folder and name that in 'given'";
                errors.Error(GraderDiagnostics.UnknownName, $"'{source.Text}' is neither handed in nor given; {hint}", source.Place);
            }
        }
    }

    private static void CheckPoints(TestCase test, JsonFields fields, DiagnosticBag errors)
    {
        if (test.Compare.Count?.Thresholds is [var best, ..] && best.Points != test.Points)
        {
            errors.Error(
                GraderDiagnostics.Contradiction,
                $"the best threshold of test '{test.Name}' is worth {best.Points} points and the test {test.Points}: they must be the same",
                fields.Here);
        }
    }

    private static void CheckDistinct(IEnumerable<JsonText> names, DiagnosticBag errors)
    {
        // On some hosts names that differ in case alone are one file.
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            if (!seen.Add(name.Text))
                errors.Error(GraderDiagnostics.Duplicate, $"'{name.Text}' stands here twice", name.Place);
        }
    }
}
