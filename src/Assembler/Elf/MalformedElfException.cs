// How the readers leave the depths of a broken file: thrown at the first fault, caught where reading began, which turns it
// into a diagnostic. It never leaves this namespace.

using Toy.Assembler.Diagnostics;

namespace Toy.Assembler.Elf;

internal sealed class MalformedElfException(string id, string message, string? hint = null) : Exception(message)
{
    public string Id { get; } = id;

    public string? Hint { get; } = hint;

    public void Report(DiagnosticBag diagnostics)
    {
        if (Hint is null)
            diagnostics.Error(Id, Message);
        else
            diagnostics.Error(Id, Message, location: null, new DiagnosticNote(Hint));
    }
}
