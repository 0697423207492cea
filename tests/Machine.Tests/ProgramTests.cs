// Each program of programs/, in each environment in which it can run.

using Toy.Machine.Tests.Support;

namespace Toy.Machine.Tests;

public sealed class ProgramTests
{
    public static TheoryData<string, StartEnvironment> Cases
    {
        get
        {
            var cases = new TheoryData<string, StartEnvironment>();
            foreach (var program in BareProgram.All)
            {
                foreach (var environment in program.Environments)
                    cases.Add(program.Name, environment);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Ends_as_it_says(string name, StartEnvironment environment)
    {
        var program = BareProgram.Named(name);
        var console = new TestConsole();
        var machine = Rig.Load(program.Build(environment), console, program.HasReadOnlyDisk);

        var result = machine.Run(Rig.Budget);

        Assert.Equal(program.Ending.Length > 0 ? program.Ending : "status 0", Rig.Describe(result));
        Assert.Equal(program.Output, console.Output.ToString());
    }
}
