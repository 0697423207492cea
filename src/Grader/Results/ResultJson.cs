// Result and grade files as JSON. Reading takes nothing on trust: a file with a key too many, one too few or a null where
// there must be none is refused.

using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Toy.Grader.Results;

/// <summary>Reads and writes result and grade files.</summary>
public static class ResultJson
{
    public static byte[] Write(SubmissionResult result) => Write(result, ResultJsonContext.Default.SubmissionResult);

    public static byte[] Write(SubmissionGrade grade) => Write(grade, ResultJsonContext.Default.SubmissionGrade);

    public static byte[] Write(ClassGrade grade) => Write(grade, ResultJsonContext.Default.ClassGrade);

    /// <summary>A result; or what is wrong with the file.</summary>
    public static (SubmissionResult? Result, string? Problem) ReadResult(ReadOnlySpan<byte> bytes) =>
        Read(bytes, ResultJsonContext.Default.SubmissionResult);

    /// <summary>A grade; or what is wrong with the file.</summary>
    public static (SubmissionGrade? Grade, string? Problem) ReadGrade(ReadOnlySpan<byte> bytes) =>
        Read(bytes, ResultJsonContext.Default.SubmissionGrade);

    /// <summary>A class; or what is wrong with the file.</summary>
    public static (ClassGrade? Grade, string? Problem) ReadClass(ReadOnlySpan<byte> bytes) =>
        Checked(Read(bytes, ResultJsonContext.Default.ClassGrade), ResultChecks.Problem);

    private static byte[] Write<T>(T value, JsonTypeInfo<T> type) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(value, type) + "\n");

    private static (T? Value, string? Problem) Checked<T>((T? Value, string? Problem) read, Func<T, string?> check)
        where T : class =>
        read.Value is { } value && check(value) is { } problem ? (null, problem) : read;

    private static (T? Value, string? Problem) Read<T>(ReadOnlySpan<byte> bytes, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, type) is { } value ? (value, null) : (null, "it is null");
        }
        catch (JsonException problem)
        {
            return (null, problem.Message);
        }
    }
}
