// How the reader leaves the depths of a broken line table: caught where reading began, which turns it into a diagnostic.
// It never leaves this namespace.

namespace Toy.Assembler.DebugLines;

internal sealed class MalformedLineTableException(string message) : Exception(message);
