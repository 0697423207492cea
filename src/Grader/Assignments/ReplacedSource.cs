namespace Toy.Grader.Assignments;

/// <summary>One of the kernel's sources, and the file, handed in or given, that takes its place.</summary>
public sealed record ReplacedSource(string Source, string File);
