// A library gets the console, the clock, chance and files handed in; it never reaches for them. That is what makes a run
// depend on its inputs alone.

using System.Reflection;
using Toy.Testing;

namespace Toy.Architecture.Tests;

public class HostTests
{
    private static readonly string[] s_hostTypes =
    [
        "System.Console",
        "System.Random",
        "System.Security.Cryptography.RandomNumberGenerator",
        "System.TimeProvider",
        "System.Diagnostics.Stopwatch",
        "System.Diagnostics.Process",
        "System.Threading.Thread",
        "System.Threading.ThreadPool",
        "System.Threading.Timer",
        "System.Threading.Tasks.Task",
        "System.IO.File",
        "System.IO.Directory",
        "System.IO.FileInfo",
        "System.IO.DirectoryInfo",
        "System.IO.FileStream",
    ];

    private static readonly string[] s_hostMembers =
    [
        "System.DateTime.get_Now",
        "System.DateTime.get_UtcNow",
        "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow",
        "System.Guid.NewGuid",
        "System.Globalization.CultureInfo.get_CurrentCulture",
        "System.IO.Path.GetFullPath",
        "System.IO.Path.GetTempPath",
        "System.IO.Path.GetTempFileName",
        "System.IO.Path.Exists",
    ];

    // Compiled iterators ask which thread they are on, to know whether they may be reused.
    private const string OfIterators = "System.Environment.get_CurrentManagedThreadId";

    [Theory]
    [InlineData(Product.Isa)]
    [InlineData(Product.Assembler)]
    [InlineData(Product.Cpu)]
    [InlineData(Product.Loader)]
    [InlineData(Product.Grader)]
    public void A_library_does_not_touch_the_host(string library) => Violations.None(
        from type in Product.TypesAndLambdas(library)
        from member in Code.MembersUsedBy(type)
        where IsOfTheHost(member)
        select $"{Product.Outermost(type).FullName} uses {NameOf(member)}");

    [Fact]
    public void A_type_that_reads_files_is_seen_to_touch_the_host()
    {
        // The rule above could not fail if instructions were not read.
        var members = Code.MembersUsedBy(typeof(Repository)).Where(IsOfTheHost).Select(NameOf);
        Assert.Contains("System.IO.File.ReadAllText", members);
    }

    private static bool IsOfTheHost(MemberInfo member)
    {
        var name = NameOf(member);
        return s_hostTypes.Contains(name)
            || s_hostMembers.Contains(name)
            || name.StartsWith("System.Net.", StringComparison.Ordinal)
            || (member.DeclaringType is { } type && s_hostTypes.Contains(type.FullName))
            || (member.DeclaringType == typeof(Environment) && name != OfIterators);
    }

    private static string NameOf(MemberInfo member) =>
        member is Type type ? type.FullName ?? type.Name : $"{member.DeclaringType?.FullName}.{member.Name}";
}
