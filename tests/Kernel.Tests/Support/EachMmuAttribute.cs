// All that is said of the kernel is true of both its builds: a test that takes one runs with each.

using System.Reflection;
using Toy.Cli.Programs;
using Xunit.Sdk;

namespace Toy.Kernel.Tests.Support;

/// <summary>The data of a theory whose one parameter is the kernel's kind of memory.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EachMmuAttribute : DataAttribute
{
    /// <inheritdoc/>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => Enum.GetValues<Mmu>().Select(mmu => new object[] { mmu });
}
