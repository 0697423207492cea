namespace Toy.Testing;

/// <summary>What a tool left behind.</summary>
public sealed record ToolResult(int ExitCode, string Output, string Errors);
