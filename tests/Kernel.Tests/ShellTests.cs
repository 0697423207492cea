// What someone at the console sees.

using System.Text;
using Toy.Cli.Programs;
using Toy.Cpu;
using Toy.Cpu.Devices;
using Toy.Kernel.Tests.Support;
using Toy.Testing;

namespace Toy.Kernel.Tests;

public class ShellTests
{
    [Theory]
    [EachMmu]
    public void A_session_shows_what_it_should(Mmu mmu)
    {
        var run = KernelRun.OfShell("""
            echo hello   world
            echo one; echo two
            ls | grep ^e | wc
            cat < nothing
            nothing
            ps
            sleep 2 & ps | grep sleep
            kill 99
            echo a | cat | cat | wc
            cat
            typed
            wronb
            """ + "\b\bng\b\b\b\b\bright\n\x04" + "time sleep 3 2>&1 | grep -c ^3.0\nexit 7\n", mmu);

        Snapshot.Verify(run.Output, mmu.ToString());
        run.AssertStatus(7);
    }

    [Theory]
    [EachMmu]
    public void The_shell_knows_quotes_connections_redirection_and_status(Mmu mmu)
    {
        var run = KernelRun.OfShell("""
            echo 'single  quoted' "double $?" back\ slash '$?' "a\"b" #comment
            nothing; echo $?
            true && echo yes || echo no
            false && echo yes || echo no
            false || false || echo third; false; echo $?
            true && false && echo never; echo $?
            echo x > file; echo $?
            echo to the console > console
            cat nothing 2>&1 | wc -l
            cat nothing 2> console
            cat <
            | wc
            echo a | | wc
            ;
            echo one &&
            echo "open
            a b c d e f g h i j k l m n o p q r s t u v w x y z 1 2 3 4 5 6
            cd /nowhere; echo $?
            exit 5 | false; echo $?; false | true && echo the last one counts
            sh -c 'exit 3'; echo $?
            echo 'echo from a pipe; exit 9' | sh; echo $?
            sh -x
            cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat | cat; echo $?
            sleep 0.05 & sleep 0.02 & wait; ps | grep -c ' sleep$'
            exit
            """ + "\n", mmu);

        Snapshot.Verify(run.Output);
        // as grep, which counted nothing
        run.AssertStatus(1);
    }

    [Theory]
    [EachMmu]
    public void Programs_do_what_they_are_for_and_tell_how_they_are_used(Mmu mmu)
    {
        var run = KernelRun.OfShell("""
            echo -n one; echo two
            ls | grep -v ^[a-r] | grep -c o
            ls | sort | grep -c ^ta
            yes | head -n 2
            yes no | head -n 500 | tail -n 1
            ps | sort -n | head -n 1
            echo b > console
            ps | tail -n 1 | wc -w
            ls ps sh nothing | wc -l
            cat nothing; echo $?
            wc -l nothing; echo $?
            grep; echo $?
            grep x nothing; echo $?
            head -n x; echo $?
            tail -q; echo $?
            sort -x; echo $?
            uniq -x; echo $?
            kill; echo $?
            kill -NOTHING 1; echo $?
            kill 12x 99; echo $?
            kill -l | head -n 3
            sleep; echo $?
            sleep 1.x; echo $?
            time; echo $?
            time nothing 2>&1 | grep nothing
            time sleep 1.25 2>&1 | grep -c '^1.2. s$'
            ps all; echo $?
            exit 4
            """ + "\n", mmu);

        Snapshot.Verify(run.Output);
        run.AssertStatus(4);
    }

    [Theory]
    [EachMmu]
    public void Ctrl_C_ends_what_runs_and_not_the_shell(Mmu mmu)
    {
        var run = KernelRun.OfShell("cat\nline\nhalf a line\u0003echo $?\ncat | wc\nnever counted\n\u0003echo still here\nexit 3\n", mmu);

        Assert.Equal("$ line\n\n$ 130\n$ \n$ still here\n$ ", run.Output);
        run.AssertStatus(3);
    }

    [Theory]
    [EachMmu]
    public void Ctrl_C_at_the_prompt_gives_the_line_up(Mmu mmu)
    {
        var output = new StringBuilder();
        ConsoleScriptLine[] script = [new(0, "$ "u8.ToArray(), "exit 1\u0003"u8.ToArray()), new(0, "$ "u8.ToArray(), "echo $?; exit 2\n"u8.ToArray())];
        var machine = KernelRun.Machine(KernelDisk.BytesOf(mmu), new ScriptedConsole(script, value => output.Append((char)value)));

        Assert.Equal(new RunResult(ExitReason.PowerOff, 2), machine.Run(100_000_000));
        Assert.Equal("$ \n$ 0\n", output.ToString());
    }

    [Theory]
    [EachMmu]
    public void The_end_of_input_ends_the_shell_and_the_machine(Mmu mmu)
    {
        var run = KernelRun.OfShell("echo last", mmu);

        Assert.Equal("$ last\n$ \n", run.Output);
        run.AssertStatus(0);
    }

    [Theory]
    [EachMmu]
    public void A_machine_in_which_nothing_can_happen_any_more_stops(Mmu mmu)
    {
        // A console that stays silent for ever, and nobody who waits for a time.
        var output = new StringBuilder();
        var script = new ConsoleScriptLine(0, "never printed"u8.ToArray(), "x"u8.ToArray());
        var machine = KernelRun.Machine(KernelDisk.BytesOf(mmu), new ScriptedConsole([script], value => output.Append((char)value)));

        Assert.Equal(ExitReason.Halted, machine.Run(100_000_000).Reason);
        Assert.Equal("$ ", output.ToString());
    }
}
