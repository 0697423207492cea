using System.Text.Json.Serialization;

namespace Toy.Grader.Results;

/// <summary>How result and grade files are written: made by the compiler, so that no type is looked at when it runs.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n",
    MaxDepth = 16)]
[JsonSerializable(typeof(SubmissionResult))]
[JsonSerializable(typeof(SubmissionGrade))]
[JsonSerializable(typeof(ClassGrade))]
internal sealed partial class ResultJsonContext : JsonSerializerContext;
