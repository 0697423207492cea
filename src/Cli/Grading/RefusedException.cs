namespace Toy.Cli.Grading;

/// <summary>A submission that can't be taken; the message is a clause that says why.</summary>
internal sealed class RefusedException(string message) : IOException(message);
