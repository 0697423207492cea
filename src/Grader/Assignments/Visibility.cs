using System.Text.Json.Serialization;

namespace Toy.Grader.Assignments;

/// <summary>What a student is told of a test.</summary>
public enum Visibility
{
    /// <summary>What was expected and what happened.</summary>
    [JsonStringEnumMemberName("full")]
    Full,

    /// <summary>What happened, and that something else was expected.</summary>
    [JsonStringEnumMemberName("actual")]
    Actual,

    /// <summary>Whether it passed.</summary>
    [JsonStringEnumMemberName("none")]
    None,
}
