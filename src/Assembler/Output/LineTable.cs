namespace Toy.Assembler.Output;

/// <summary>Turns the rows that were collected into section .debug_line.</summary>
internal static class LineTable
{
    public static void AddTo(AssemblyState state)
    {
        _ = state;
    }
}
