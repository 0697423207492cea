using System.Text.Json.Serialization;

namespace Toy.Grader.Results;

/// <summary>How far a test came.</summary>
public enum TestOutcome
{
    /// <summary>The program ran, to whatever end.</summary>
    [JsonStringEnumMemberName("ran")]
    Ran,

    /// <summary>The program could not be assembled, linked or loaded.</summary>
    [JsonStringEnumMemberName("not-built")]
    NotBuilt,

    /// <summary>The run met one of its limits.</summary>
    [JsonStringEnumMemberName("limit")]
    Limit,
}
