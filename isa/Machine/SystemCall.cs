// What a row of the table of system calls is made of (SystemCalls.cs).

namespace Toy.Isa;

/// <summary>One system call: its number, its C function, and what its arguments mean.</summary>
/// <param name="Number">What eax holds at <c>int $64</c>.</param>
/// <param name="Result">The C type of the result.</param>
/// <param name="Function">The C function that makes the call.</param>
/// <param name="Arguments">In the order in which they lie on the user stack.</param>
public sealed record SystemCall(int Number, string Result, string Function, params IReadOnlyList<CallArgument> Arguments)
{
    /// <summary>Its name in the kernel, the manual and traces: <c>exit</c>, where C calls <c>_exit</c>.</summary>
    public string Name => Function.TrimStart('_');

    /// <summary>Its C prototype, without the semicolon.</summary>
    public string Prototype
    {
        get
        {
            var arguments = Arguments.Count == 0 ? "void" : string.Join(", ", Arguments.Select(argument => argument.Declaration));
            return $"{Result}{(Result.EndsWith('*') ? "" : " ")}{Function}({arguments})";
        }
    }
}

/// <summary>What an argument is to the kernel, and so how a trace shows it.</summary>
public enum ArgumentKind
{
    /// <summary>A number; shown as it is.</summary>
    Number,

    /// <summary>The address of a string that ends with a zero byte.</summary>
    Text,

    /// <summary>The address of addresses of such strings, up to a null.</summary>
    Texts,

    /// <summary>The address of bytes that the kernel reads, as many as another argument says.</summary>
    Input,

    /// <summary>The address of bytes that the kernel writes, as many as the result says.</summary>
    Output,

    /// <summary>The address of numbers that the kernel writes: those that there are if the call succeeds.</summary>
    OutputNumbers,

    /// <summary>The address of a structure.</summary>
    Structure,
}

/// <summary>One argument of a system call: a word on the user stack.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Declaration">As C declares it: <c>const char *path</c>.</param>
/// <param name="Length">Of <see cref="ArgumentKind.Input"/>: the name of the argument that counts its bytes.</param>
/// <param name="Count">Of <see cref="ArgumentKind.OutputNumbers"/>: how many there are.</param>
public sealed record CallArgument(ArgumentKind Kind, string Declaration, string? Length = null, int Count = 0)
{
    /// <summary>The name within the declaration.</summary>
    public string Name
    {
        get
        {
            var declared = Declaration.Split('[')[0];
            return declared[(declared.LastIndexOfAny([' ', '*']) + 1)..];
        }
    }
}
