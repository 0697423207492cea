// Programs written for xv6, unmodified: its headers, its calls, its library.

using System.Text;
using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public class Xv6Tests
{
    private const string Folder = "tests/Kernel.Tests/xv6";

    [Theory]
    [EachMmu]
    public void User_tests_pass_and_leave_as_many_free_pages_as_there_were(Mmu mmu)
    {
        var units = Directory.GetFiles(Repository.PathOf(Folder), "usertests*.s").Order(StringComparer.Ordinal);
        var leftOut = mmu == Mmu.Bound ? BaseAndBound.LeftOutOfUserTests : [];
        var run = KernelRun.Of(KernelDisk.Xv6Program(units), "usertests", leftOut, mmu: mmu);

        var verdicts = run.Output.Split('\n').Where(line => !line.StartsWith("pid ", StringComparison.Ordinal));
        Snapshot.Verify(string.Join('\n', verdicts), mmu.ToString());
        Assert.Equal(ExitReason.PowerOff, run.Result.Reason);
    }

    [Theory]
    [EachMmu]
    public void Programs_written_for_xv6_work_together_in_the_shell(Mmu mmu)
    {
        var programs = Directory.GetFiles(Repository.PathOf(Folder), "x*.s")
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileNameWithoutExtension(path), KernelDisk.Xv6Program(path)));
        var text = ("poem", Encoding.ASCII.GetBytes("roses are red\nviolets are blue\n\nand this line lies across two pieces, red too\n"));
        var run = KernelRun.OnDisk(SystemImage.WithFiles(KernelDisk.BytesOf(mmu), [.. programs, text]), """
            xcat poem
            xcat poem poem | xwc
            xcat < poem | xgrep red | xwc
            xwc poem nothing
            xls | xgrep xls
            xls xls poem console nothing
            xpingpong
            xprimes
            echo a b | xxargs echo said
            xforktest
            xzombie
            xcat
            typed
            """ + "\n\u0004exit\n");

        Snapshot.Verify(run.Output);
        Assert.Equal(ExitReason.PowerOff, run.Result.Reason);
    }
}
