// Attacks by what students write most: a source. Each is a file in sources/ that begins with what it tries, and then says in
// lines "#! TEST STATUS: TEXT" what must come out. Tests that it does not name must be worth nothing.

using System.Text.RegularExpressions;
using Toy.Grader.Results;

namespace Toy.Grader.Tests.Attacks;

public sealed partial class SourceAttackTests(Target target) : IClassFixture<Target>
{
    public static TheoryData<string> Sources =>
        [.. Directory.GetFiles(Path.Combine(Testing.Repository.Root, "tests", "Grader.Tests", "Attacks", "sources"), "*.s")
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Attack_gains_nothing_and_harms_nobody(string name)
    {
        var text = File.ReadAllText(Path.Combine(target.Folder, "sources", name + ".s"));
        var expected = Expectation().Matches(text)
            .ToDictionary(match => match.Groups["test"].Value, match => (Status: match.Groups["status"].Value, Text: match.Groups["text"].Value));
        Assert.NotEmpty(expected);
        var points = target.Staged.Assignment.Tests
            .Where(test => expected.TryGetValue(test.Name, out var said) && said.Status == "passed").Sum(test => test.Points);
        var outcome = target.Attack(Target.Source(text), points);
        foreach (var (test, (status, said)) in expected)
        {
            Assert.Equal((status, outcome.Text(test)), (Word(outcome.Of(test).Status), outcome.Text(test)));
            Assert.Contains(said.Trim(), outcome.Text(test), StringComparison.Ordinal);
        }
    }

    private static string Word(TestStatus status) => status switch
    {
        TestStatus.NotBuilt => "not-built",
        _ => status.ToString().ToLowerInvariant(),
    };

    [GeneratedRegex(@"^#! (?<test>\S+) (?<status>\S+): ?(?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Expectation();
}
