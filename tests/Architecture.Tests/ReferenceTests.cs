// Who may know whom (CONTRIBUTING.md, "Layers").

using System.Reflection;
using System.Xml.Linq;
using Toy.Testing;

namespace Toy.Architecture.Tests;

public class ReferenceTests
{
    [Theory]
    [InlineData(Product.Isa)]
    [InlineData(Product.Assembler, Product.Isa)]
    [InlineData(Product.Cpu, Product.Isa)]
    [InlineData(Product.Loader, Product.Isa, Product.Assembler, Product.Cpu)]
    [InlineData(Product.Grader, Product.Isa, Product.Assembler, Product.Cpu, Product.Loader)]
    [InlineData(Product.Cli, Product.Isa, Product.Assembler, Product.Cpu, Product.Loader, Product.Grader)]
    public void An_assembly_references_no_more_of_Toy_than_its_layer_allows(string assembly, params string[] allowed)
    {
        var references = Assembly.Load(assembly).GetReferencedAssemblies()
            .Select(reference => reference.Name ?? "")
            .Where(name => name.StartsWith("Toy.", StringComparison.Ordinal) || name == Product.Cli);
        Violations.None(references.Except(allowed));
    }

    [Theory]
    [InlineData("isa/Toy.Isa.csproj")]
    [InlineData("src/Assembler/Toy.Assembler.csproj", "Toy.Isa")]
    [InlineData("src/Cpu/Toy.Cpu.csproj", "Toy.Isa")]
    [InlineData("src/Loader/Toy.Loader.csproj", "Toy.Assembler", "Toy.Cpu")]
    [InlineData("src/Grader/Toy.Grader.csproj", "Toy.Assembler", "Toy.Cpu", "Toy.Loader")]
    [InlineData("src/Cli/Toy.Cli.csproj", "Toy.Isa", "Toy.Assembler", "Toy.Cpu", "Toy.Loader", "Toy.Grader")]
    public void A_project_references_the_projects_of_its_layer(string project, params string[] expected) =>
        Assert.Equal(expected.Order(), References(project, "ProjectReference").Select(Path.GetFileNameWithoutExtension).Order());

    [Fact]
    public void The_instruction_set_needs_no_package() =>
        Violations.None(References("isa/Toy.Isa.csproj", "PackageReference"));

    [Fact]
    public void Every_project_of_the_product_is_in_these_tests()
    {
        var projects = new[] { "isa", "src" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories))
            .Select(Path.GetFileNameWithoutExtension);
        Assert.Equal(["Toy.Assembler", "Toy.Cli", "Toy.Cpu", "Toy.Grader", "Toy.Isa", "Toy.Loader"], projects.Order());
    }

    [Theory]
    [InlineData("Toy.Cpu.Interpreter", "Toy.Cpu.Translator")]
    [InlineData("Toy.Cpu.Translator", "Toy.Cpu.Interpreter")]
    [InlineData("Toy.Cpu.Devices", "Toy.Cpu", "Toy.Cpu.Interpreter", "Toy.Cpu.Translator", "Toy.Cpu.Traps", "Toy.Cpu.Memory")]
    [InlineData("Toy.Cpu.Memory", "Toy.Cpu.Devices", "Toy.Cpu.Interpreter", "Toy.Cpu.Translator")]
    public void A_part_of_the_machine_does_not_know(string part, params string[] others)
    {
        var crossings =
            from type in Product.TypesAndLambdas(Product.Cpu)
            where type.Namespace == part
            from used in Code.MembersUsedBy(type).OfType<Type>()
            where others.Contains(used.Namespace) && !IsAddress(used)
            select $"{type.FullName} uses {used.FullName}";
        Violations.None(crossings);
    }

    // Addresses are the vocabulary of every part.
    private static bool IsAddress(Type type) => type.Name is "PhysicalAddress" or "VirtualAddress";

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Parse(Repository.Read(project)).Descendants(kind)
            .Select(reference => reference.Attribute("Include")?.Value.Replace('\\', '/') ?? "");
}
