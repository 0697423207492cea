// The README lists the exit statuses that the command line has.

using System.Text.RegularExpressions;
using Toy.Testing;

namespace Toy.Spec.Tests;

public partial class ExitStatusTests
{
    [Fact]
    public void Every_exit_status_of_toy_run_is_in_the_README()
    {
        var readme = Repository.Read("README.md");
        var statuses = Constant().Matches(Repository.Read("src/Cli/ExitStatus.cs")).Select(match => match.Groups["value"].Value).ToList();
        Assert.Contains("124", statuses);

        // 0 and 1 are for the other commands, and said in a sentence; 128 stands with a signal's number.
        Assert.Contains("\n| 128 + n | ", readme, StringComparison.Ordinal);
        var missing = statuses.Except(["0", "1", "128"]).Where(status => !readme.Contains($"\n| {status} | ", StringComparison.Ordinal));
        Assert.Equal("", string.Join(' ', missing));
    }

    [GeneratedRegex(@"const int \w+ = (?<value>\d+);")]
    private static partial Regex Constant();
}
