using Toy.Testing;

namespace Toy.Assembler.Tests;

public sealed class GrammarTests
{
    [Fact]
    public void The_generated_parser_never_predicts_further_than_one_token() =>
        Assert.DoesNotContain("AdaptivePredict", Repository.Read("src/Assembler/Syntax/Generated/ToyAssemblyParser.cs"));

    [Fact]
    public void The_grammar_knows_no_mnemonic()
    {
        var grammar = Repository.Read("src/Assembler/Syntax/ToyAssembly.g4");

        Assert.DoesNotContain("'mov", grammar);
        Assert.DoesNotContain("'.long", grammar);
    }
}
