// What is said between the side with the snapshots and those that run student code: a line of JSON each way. Nothing in it
// has room for an expected value.

using System.Text.Json.Serialization;
using Toy.Grader.Results;
using Toy.Grader.Running;

namespace Toy.Cli.Grading;

/// <summary>A file, by name and contents.</summary>
internal sealed record MessageFile(string Path, byte[] Bytes);

/// <summary>To a worker: an assignment to begin with, then submissions to run and moments to look at.</summary>
/// <param name="Description">assignment.json, in the first message.</param>
/// <param name="Given">The given files, in the first message.</param>
/// <param name="Platform">What results are bound to besides, in the first message.</param>
/// <param name="Student">Whose submission it is.</param>
/// <param name="Files">What was handed in; null for what the last message had.</param>
/// <param name="Test">The test to look at; null to run all.</param>
/// <param name="Moment">When to look.</param>
internal sealed record WorkerRequest(
    byte[]? Description = null,
    IReadOnlyList<MessageFile>? Given = null,
    string? Platform = null,
    string? Student = null,
    IReadOnlyList<MessageFile>? Files = null,
    string? Test = null,
    ReplayMoment? Moment = null);

/// <summary>From a worker.</summary>
/// <param name="Result">Of a run.</param>
/// <param name="Scene">Of a look.</param>
internal sealed record WorkerReply(SubmissionResult? Result = null, Scene? Scene = null);

/// <summary>How messages are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 16)]
[JsonSerializable(typeof(WorkerRequest))]
[JsonSerializable(typeof(WorkerReply))]
internal sealed partial class WorkerJson : JsonSerializerContext;
