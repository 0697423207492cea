// assignment.json → Assignment. The shape is checked first, so that everything after it may take values for what they are;
// then what no shape can say.

using Toy.Assembler.Diagnostics;
using Toy.Grader.Json;
using Toy.Grader.Snapshots;

namespace Toy.Grader.Assignments;

/// <summary>Reads assignments.</summary>
public static class AssignmentReader
{
    /// <summary>The assignment that a file describes; null when <paramref name="diagnostics"/> got an error.</summary>
    /// <param name="name">The file's name for messages.</param>
    /// <param name="bytes">Its contents.</param>
    /// <param name="diagnostics">Receives everything that is wrong, each with line and column.</param>
    public static Assignment? Read(string name, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var errors = new DiagnosticBag();
        var assignment = JsonParser.Parse(name, bytes, errors) is { } value ? Read(value, errors) : null;
        foreach (var error in errors.Items)
            diagnostics.Add(error);
        return errors.HasErrors ? null : assignment;
    }

    private static Assignment? Read(JsonValue value, DiagnosticBag errors)
    {
        new ShapeChecker(errors).Check(value, AssignmentFormat.Assignment, "an assignment");
        if (errors.HasErrors || value is not JsonMap map)
            return null;
        var file = new JsonFields(map);
        var environment = EnvironmentReader.Read(file.Fields("environment"), new GuestEnvironment(), errors);
        var limits = EnvironmentReader.Read(file.Fields("limits"), new Limits());
        var assignment = new Assignment
        {
            Title = file.Text("title") ?? "",
            HandIn = file.Texts("hand-in"),
            Given = file.Text("given"),
            Solution = file.Text("solution"),
            Snapshots = file.Text("snapshots") ?? "snapshots",
            Variants = Variants(file.Map("variants"), errors),
            Scrubbers = [.. file.Items("scrubbers").Select(item => Scrubber(item, errors))],
            Tests = [.. file.Items("tests").Select(item => TestReader.Read(item, environment, limits, errors))],
        };
        AssignmentChecks.Check(assignment, file, errors);
        return assignment;
    }

    private static List<Variant> Variants(JsonMap? map, DiagnosticBag errors)
    {
        var variants = new List<Variant>();
        foreach (var member in map?.Members ?? [])
        {
            if (member.Value is JsonList words)
            {
                variants.Add(new Variant(member.Key, 0, 0, [.. words.Items.OfType<JsonText>().Select(word => word.Text)]));
                continue;
            }

            var range = new JsonFields((JsonMap)member.Value);
            var (from, to) = ((long)(range.Number("from") ?? 0), (long)(range.Number("to") ?? 0));
            if (from > to)
                errors.Error(GraderDiagnostics.Contradiction, $"there is no number from {from} to {to}", member.Value.Place);
            variants.Add(new Variant(member.Key, from, to, []));
        }

        return variants;
    }

    private static Scrubber Scrubber(JsonFields item, DiagnosticBag errors)
    {
        var type = (ScrubberType)AssignmentFormat.ScrubberTypes.IndexOf(item.Text("type") ?? "");
        var pattern = item.Text("pattern");
        if ((type == ScrubberType.Pattern) != (pattern is not null))
        {
            errors.Error(
                GraderDiagnostics.Contradiction,
                pattern is null ? "the type 'pattern' needs 'pattern': the regular expression" : "only the type 'pattern' has a pattern",
                item.Place("type"));
        }

        if (pattern is not null && PatternScrubber.Create(pattern, "", out var problem) is null)
            errors.Error(GraderDiagnostics.BadValue, $"the pattern can't be used: {problem}", item.Place("pattern"));
        return new Scrubber(item.Text("name") ?? "", type, item.Texts("sections"), pattern);
    }
}
