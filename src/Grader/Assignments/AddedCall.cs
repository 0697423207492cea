using System.Globalization;
using Toy.Isa;

namespace Toy.Grader.Assignments;

/// <summary>A system call that an assignment adds to the kernel's.</summary>
/// <param name="Name">Carried out by <c>sys_NAME</c>; programs find its number as <c>SYS_NAME</c>, in capital letters.</param>
/// <param name="Arguments">How many words it takes.</param>
public sealed record AddedCall(string Name, int Arguments)
{
    /// <summary>The row that isa/ would have for it.</summary>
    public SystemCall AsRow(int number) => new(
        number,
        "int",
        Name,
        [.. Enumerable.Range(1, Arguments).Select(argument => new CallArgument(
            ArgumentKind.Number, string.Create(CultureInfo.InvariantCulture, $"int argument{argument}")))]);
}
