// What can be said of a class as a whole.

using Toy.Grader.Results;

namespace Toy.Grader.Reports;

/// <summary>Numbers about the grades of a class; zeros for one without submissions.</summary>
public sealed class ClassStatistics
{
    // More bars than this cannot be told apart, fewer hide the shape.
    private const int MostBins = 20;

    private readonly ClassGrade _grade;
    private readonly List<decimal> _scores;

    public ClassStatistics(ClassGrade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        _grade = grade;
        _scores = [.. grade.Submissions.Select(submission => submission.Score).Order()];
    }

    /// <summary>The mean score.</summary>
    public decimal Mean => _scores.Count == 0 ? 0 : _scores.Sum() / _scores.Count;

    /// <summary>The score that half of the submissions reach.</summary>
    public decimal Median => _scores.Count == 0 ? 0 : (_scores[(_scores.Count - 1) / 2] + _scores[_scores.Count / 2]) / 2;

    /// <summary>How many have all points.</summary>
    public int Full => _scores.Count(score => score == _grade.Maximum);

    /// <summary>How many could not be graded.</summary>
    public int Problems => _grade.Submissions.Count(submission => submission.Problem is not null);

    /// <summary>How many submissions have a status in a test, for each status that occurs.</summary>
    public IReadOnlyDictionary<TestStatus, int> Statuses(string test) => _grade.Submissions
        .SelectMany(submission => submission.Tests)
        .Where(one => one.Name == test)
        .GroupBy(one => one.Status)
        .ToDictionary(group => group.Key, group => group.Count());

    /// <summary>The distribution: from each score, to the next, how many. The last one has its upper end in it.</summary>
    public IReadOnlyList<(decimal From, decimal To, int Count)> Histogram()
    {
        if (_grade.Maximum == 0)
            return [(0, 0, _scores.Count)];
        var bins = (int)Math.Clamp(Math.Ceiling(_grade.Maximum), 1, MostBins);

        // A bar a point, if points are few: the widths are then whole numbers.
        var width = _grade.Maximum <= MostBins ? 1 : _grade.Maximum / bins;
        var counts = new int[bins + (_grade.Maximum <= MostBins ? 1 : 0)];
        foreach (var score in _scores)
            counts[Math.Min((int)(score / width), counts.Length - 1)]++;
        return [.. counts.Select((count, bin) => (bin * width, Math.Min((bin + 1) * width, _grade.Maximum), count))];
    }
}
