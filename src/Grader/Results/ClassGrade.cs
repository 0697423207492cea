using System.Text.Json.Serialization;

namespace Toy.Grader.Results;

/// <summary>All that reports are made of: an assignment and the grades of everybody, in the order of their ids.</summary>
public sealed record ClassGrade(string Title, decimal Maximum, IReadOnlyList<GradedTest> Tests, IReadOnlyList<SubmissionGrade> Submissions);

/// <summary>A test of the assignment, as reports name it.</summary>
public sealed record GradedTest(string Name, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Description, decimal Points, Assignments.Visibility Visibility);
