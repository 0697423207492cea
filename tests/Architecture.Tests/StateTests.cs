// Many machines live in one process, on many threads: nothing they share may change.

using System.Collections;
using System.Reflection;
using System.Text;

namespace Toy.Architecture.Tests;

public class StateTests
{
    private const BindingFlags StaticFields =
        BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Theory]
    [InlineData(Product.Isa)]
    [InlineData(Product.Assembler)]
    [InlineData(Product.Cpu)]
    [InlineData(Product.Loader)]
    [InlineData(Product.Grader)]
    [InlineData(Product.Cli)]
    public void No_static_field_can_be_assigned(string assembly)
    {
        var assignable =
            from type in Product.Types(assembly)
            from field in type.GetFields(StaticFields)
            where !field.IsInitOnly && !field.IsLiteral
            select $"{type.FullName}.{field.Name}";
        Violations.None(assignable);
    }

    [Theory]
    [InlineData(Product.Isa)]
    [InlineData(Product.Assembler)]
    [InlineData(Product.Cpu)]
    [InlineData(Product.Loader)]
    [InlineData(Product.Grader)]
    [InlineData(Product.Cli)]
    public void No_static_field_holds_what_is_made_to_be_changed(string assembly)
    {
        var changeable =
            from type in Product.Types(assembly)
            from field in type.GetFields(StaticFields)
            where IsMadeToBeChanged(field.FieldType)
            select $"{type.FullName}.{field.Name} is a {field.FieldType.Name}";
        Violations.None(changeable);
    }

    // Arrays and lookup dictionaries are allowed as tables that are filled once; who writes to one is found in review.
    private static bool IsMadeToBeChanged(Type type) =>
        type == typeof(StringBuilder)
        || type == typeof(Random)
        || type.Namespace == "System.Collections.Concurrent"
        || type.Name.StartsWith("ThreadLocal", StringComparison.Ordinal)
        || type.Name.StartsWith("AsyncLocal", StringComparison.Ordinal)
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var definition
            && (definition == typeof(List<>) || definition == typeof(Queue<>) || definition == typeof(Stack<>)))
        || (typeof(ICollection).IsAssignableFrom(type) && type.Namespace == "System.Collections");
}
