// What was seen of a run from outside the guest, as text in sections. A snapshot is such a text, so this form is what
// instructors read, keep and compare (spec/18-grading.md §4).

using System.Text;

namespace Toy.Grader.Observing;

/// <summary>Sections in their fixed order.</summary>
public sealed record Observation(IReadOnlyList<ObservedSection> Sections)
{
    private const string Indent = "    ";

    /// <summary>Nothing was observed.</summary>
    public static Observation Nothing { get; } = new([]);

    /// <summary>The section of a name, or null.</summary>
    public ObservedSection? this[string name] => Sections.FirstOrDefault(section => section.Name == name);

    /// <summary>
    /// The text of a snapshot: each section's name on a line of its own, its lines indented below it. No line can be taken
    /// for a section's name, whatever the guest printed.
    /// </summary>
    public string Format()
    {
        var text = new StringBuilder();
        foreach (var section in Sections)
        {
            text.Append(section.Name).Append('\n');
            foreach (var line in section.Lines)
                text.Append(line.Length == 0 ? "" : Indent).Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Reads what <see cref="Format"/> wrote; or says what is wrong, and in which line.</summary>
    public static (Observation? Observation, string? Problem) Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sections = new List<ObservedSection>();
        var lines = new List<string>();
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            number++;
            if (line.StartsWith(Indent, StringComparison.Ordinal) || line.Length == 0)
            {
                if (sections.Count == 0 && line.Length > 0)
                    return (null, $"line {number}: a section's name must come first, at the beginning of a line");
                lines.Add(line.Length == 0 ? "" : line[Indent.Length..]);
                continue;
            }

            if (!SectionNames.IsName(line))
                return (null, $"line {number}: neither the name of a section nor a line of one, which begins with {Indent.Length} blanks");
            if (sections.Exists(section => section.Name == line))
                return (null, $"line {number}: the section '{line}' is there twice");
            Finish();
            sections.Add(new ObservedSection(line, [], []));
        }

        Finish();
        return (new Observation(sections), null);

        void Finish()
        {
            if (sections.Count > 0)
                sections[^1] = sections[^1] with { Lines = [.. lines] };
            lines.Clear();
        }
    }
}
