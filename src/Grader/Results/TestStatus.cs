using System.Text.Json.Serialization;

namespace Toy.Grader.Results;

/// <summary>What became of a test.</summary>
public enum TestStatus
{
    /// <summary>All points.</summary>
    [JsonStringEnumMemberName("passed")]
    Passed,

    /// <summary>Right, but with more instructions than the best threshold allows.</summary>
    [JsonStringEnumMemberName("partial")]
    Partial,

    /// <summary>Something else happened than was expected.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,

    /// <summary>It could not be built.</summary>
    [JsonStringEnumMemberName("not-built")]
    NotBuilt,

    /// <summary>A test that it requires did not pass.</summary>
    [JsonStringEnumMemberName("skipped")]
    Skipped,

    /// <summary>The run crashed or hung, so nothing is known of it.</summary>
    [JsonStringEnumMemberName("crashed")]
    Crashed,
}
