// What the rules are about: the assemblies that Toy is made of, and the types that people wrote in them.

using System.Reflection;
using System.Runtime.CompilerServices;

namespace Toy.Architecture.Tests;

internal static class Product
{
    internal const string Isa = "Toy.Isa";
    internal const string Assembler = "Toy.Assembler";
    internal const string Cpu = "Toy.Cpu";
    internal const string Loader = "Toy.Loader";
    internal const string Grader = "Toy.Grader";
    internal const string Cli = "toy";

    private const string GeneratedNamespace = "Toy.Assembler.Syntax.Generated";

    /// <summary>The assemblies that must not know the host.</summary>
    internal static readonly string[] Libraries = [Isa, Assembler, Cpu, Loader, Grader];

    internal static readonly string[] Assemblies = [Isa, Assembler, Cpu, Loader, Grader, Cli];

    /// <summary>The types of an assembly that stand in hand-written files.</summary>
    internal static IEnumerable<Type> Types(string assembly) =>
        Assembly.Load(assembly).GetTypes().Where(type => !IsGenerated(type));

    /// <summary>The types of an assembly with those the compiler made for them: lambdas, iterators, display classes.</summary>
    internal static IEnumerable<Type> TypesAndLambdas(string assembly) =>
        Assembly.Load(assembly).GetTypes().Where(type => !IsGenerated(Outermost(type)));

    /// <summary>The type that a nested one belongs to.</summary>
    internal static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        return type;
    }

    private static bool IsGenerated(Type type) =>
        type.Namespace?.StartsWith(GeneratedNamespace, StringComparison.Ordinal) == true
        || type.Name.StartsWith('<')
        || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
