// The table of system calls, and what is made from it.

using Toy.Testing;

namespace Toy.Isa.Tests;

public class SystemCallTests
{
    [Fact]
    public void The_C_header_is_the_table()
    {
        var header = Repository.Read("src/Kernel/user/include/" + CallHeader.FileName);
        Assert.True(header == CallHeader.Text(SystemCalls.All), $"{CallHeader.FileName} is stale: './toy isa header' prints it");
    }

    [Fact]
    public void The_C_headers_of_constants_are_their_tables() => Assert.All(ConstantHeader.All, header => Assert.True(
        Repository.Read("src/Kernel/user/include/" + header.FileName) == header.Text,
        $"{header.FileName} is stale: './toy isa header {header.Name}' prints it"));

    [Fact]
    public void A_prototype_is_what_C_declares()
    {
        Assert.Equal("_Noreturn void _exit(int status)", SystemCalls.Find(2)?.Prototype);
        Assert.Equal("int __fork(void)", SystemCalls.Find(1)?.Prototype);
        Assert.Equal("void *__sbrk(int change)", SystemCalls.Find(12)?.Prototype);
        Assert.Equal("int __write(int descriptor, const void *from, unsigned length)", SystemCalls.Find(16)?.Prototype);
    }

    [Fact]
    public void A_name_is_that_of_the_function_without_what_C_keeps_for_itself() => Assert.Equal(["fork", "exit"], SystemCalls.All.Take(2).Select(call => call.Name));

    [Theory]
    [InlineData(0u)]
    [InlineData(uint.MaxValue)]
    [InlineData(int.MaxValue + 1u)]
    public void Another_number_is_no_system_call(uint number)
    {
        Assert.Null(SystemCalls.Find(number));
        Assert.Null(SystemCalls.Find((uint)SystemCalls.All.Count + 1));
    }

    [Theory]
    [InlineData("int *status", "status")]
    [InlineData("int descriptors[2]", "descriptors")]
    [InlineData("const void *from", "from")]
    [InlineData("char **arguments", "arguments")]
    public void An_argument_has_the_name_that_its_declaration_declares(string declaration, string name) =>
        Assert.Equal(name, new CallArgument(ArgumentKind.Number, declaration).Name);

    [Fact]
    public void Rows_that_make_no_table_are_refused()
    {
        var number = new CallArgument(ArgumentKind.Number, "int a");

        Refused("has number 2 and stands where 1 should", new SystemCall(2, "int", "gap"));
        Refused("two system calls twice", new SystemCall(1, "int", "twice"), new SystemCall(2, "int", "_twice"));
        Refused("more than 3 arguments", new SystemCall(1, "int", "long", number, number, number, number));
        Refused("has no name", new SystemCall(1, "int", "nameless", new CallArgument(ArgumentKind.Number, "int *")));
        Refused("no argument 'length'", new SystemCall(1, "int", "uncounted", new CallArgument(ArgumentKind.Input, "void *from", "length")));
    }

    private static void Refused(string reason, params SystemCall[] rows) => Assert.Contains(
        reason, Assert.Throws<InvalidOperationException>(() => SystemCalls.Checked(rows)).Message, StringComparison.Ordinal);
}
