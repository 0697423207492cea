// How types and methods are written.

namespace Toy.Architecture.Tests;

public class TypeTests
{
    private static readonly string[] s_unsafeTypes =
    [
        "System.Runtime.CompilerServices.Unsafe",
        "System.Runtime.InteropServices.MemoryMarshal",
        "System.Runtime.InteropServices.Marshal",
        "System.Runtime.InteropServices.NativeMemory",
        "System.Runtime.InteropServices.GCHandle",
    ];

    private static readonly string[] s_unsafeNamespaces = ["Toy.Cpu.Memory", "Toy.Cpu.Translator"];

    // Names that say nothing about what a type is for.
    private static readonly string[] s_emptyNames = ["Util", "Utils", "Utilities", "Helper", "Helpers", "Manager", "Common", "Misc"];

    [Theory]
    [InlineData(Product.Isa)]
    [InlineData(Product.Assembler)]
    [InlineData(Product.Cpu)]
    [InlineData(Product.Loader)]
    [InlineData(Product.Grader)]
    [InlineData(Product.Cli)]
    public void Every_class_is_sealed_static_or_abstract(string assembly)
    {
        var open = Product.Types(assembly).Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract);
        Violations.None(open.Select(type => type.FullName));
    }

    [Theory]
    [InlineData(Product.Isa)]
    [InlineData(Product.Assembler)]
    [InlineData(Product.Cpu)]
    [InlineData(Product.Loader)]
    [InlineData(Product.Grader)]
    [InlineData(Product.Cli)]
    public void No_type_has_a_name_that_says_nothing(string assembly)
    {
        var named = Product.Types(assembly)
            .Where(type => Array.Exists(s_emptyNames, name => type.Name.EndsWith(name, StringComparison.Ordinal)));
        Violations.None(named.Select(type => type.FullName));
    }

    [Theory]
    [InlineData(Product.Isa)]
    [InlineData(Product.Assembler)]
    [InlineData(Product.Cpu)]
    [InlineData(Product.Loader)]
    [InlineData(Product.Grader)]
    [InlineData(Product.Cli)]
    public void A_bug_is_never_caught(string assembly)
    {
        // async methods are compiled to a catch of everything; it hands the exception to whoever awaits.
        var clauses =
            from type in Product.TypesAndLambdas(assembly)
            where !typeof(System.Runtime.CompilerServices.IAsyncStateMachine).IsAssignableFrom(type)
            from clause in Code.CatchClausesOf(type)
            where clause.Caught == typeof(Exception) || clause.Caught == typeof(SystemException) || clause.Caught == typeof(object)
            select $"{type.FullName}.{clause.Method.Name} catches {clause.Caught.Name}";
        Violations.None(clauses);
    }

    [Theory]
    [InlineData(Product.Isa)]
    [InlineData(Product.Assembler)]
    [InlineData(Product.Cpu)]
    [InlineData(Product.Loader)]
    [InlineData(Product.Grader)]
    [InlineData(Product.Cli)]
    public void Memory_is_reached_past_its_bounds_checks_in_two_places_only(string assembly)
    {
        var uses =
            from type in Product.TypesAndLambdas(assembly)
            where !s_unsafeNamespaces.Contains(type.Namespace)
            from used in Code.MembersUsedBy(type).OfType<Type>()
            where s_unsafeTypes.Contains(used.FullName)
            select $"{Product.Outermost(type).FullName} uses {used.FullName}";
        Violations.None(uses);
    }
}
