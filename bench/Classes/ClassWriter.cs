// A class that nobody taught: an assignment, and submissions of every kind that a grader meets. The same numbers write the
// same files, byte for byte.

using System.Globalization;
using System.Text;

namespace Toy.Bench.Classes;

/// <param name="folder">Where the assignment and the class go.</param>
/// <param name="students">How many hand in.</param>
/// <param name="tests">How many tests there are.</param>
internal sealed class ClassWriter(string folder, int students, int tests)
{
    private const string HandIn = "answer.s";
    private const string Function = "\t.text\n\t.globl\tanswer\nanswer:\n";
    private const string Sum = "\tmovl\t4(%esp), %ecx\n\txorl\t%eax, %eax\n1:\taddl\t%ecx, %eax\n\tdecl\t%ecx\n\tjnz\t1b\n\tret\n";

    // Who hands in what, of a hundred. The wrong ones are wrong in some tests, the hostile ones in all.
    private static readonly (int Share, string What, Func<int, string> Source)[] s_kinds =
    [
        (35, "right, with a loop", _ => Function + Sum),
        (15, "right, with a formula", _ => Function + "\tmovl\t4(%esp), %eax\n\tleal\t1(%eax), %ecx\n\tmull\t%ecx\n\tshrdl\t$1, %edx, %eax\n\tret\n"),
        (12, "one too few", _ => Function + "\tdecl\t4(%esp)\n" + Sum),
        (6, "right for small numbers", i => Function + $"\tcmpl\t${100 + (37 * i)}, 4(%esp)\n\tja\t2f\n{Sum}2:\txorl\t%eax, %eax\n\tret\n"),
        (5, "known by heart", i => Function + $"\tmovl\t${5050 + i}, %eax\n\tret\n"),
        (8, "loops for ever", _ => Function + "\tjmp\tanswer\n"),
        (4, "reads where there is no memory", _ => Function + "\tmovl\t0xfffffff0, %eax\n\tret\n"),
        (3, "is no instruction", _ => Function + "\tud2\n"),
        (4, "cannot be assembled", i => Function + $"\tmvol\t${i}, %eax\n\tret\n"),
        (2, "floods the console", _ => ".include \"toy.inc\"\n" + Function + "1:\toutb\t%al, $PORT_CONSOLE_DATA\n\tjmp\t1b\n"),
        (2, "makes processes", _ => ".include \"toy.inc\"\n" + Function + "1:\tmovl\t$SYS_FORK, %eax\n\tint\t$T_SYSCALL\n\tjmp\t1b\n"),
        (2, "leaves early", _ => ".include \"toy.inc\"\n" + Function + "\txorl\t%eax, %eax\n\toutl\t%eax, $PORT_POWER\n"),
        (1, "makes macros without end", _ => "\t.macro\ta x\n\ta\t\\x\\x\n\ta\t\\x\\x\n\t.endm\n" + Function + "\ta\tb\n"),
        (1, "includes the snapshots", _ => Function + "\t.incbin\t\"../snapshots/sum-00.verified.txt\"\n\tret\n"),
    ];

    public string Assignment => Path.Combine(folder, "assignment");

    public string Class => Path.Combine(folder, "class");

    /// <summary>Writes all files.</summary>
    public void Write()
    {
        Write(Path.Combine(Assignment, "assignment.json"), Description());
        for (var test = 0; test < tests; test++)
            Write(Path.Combine(Assignment, "given", NameOf(test) + ".s"), IsKernel(test) ? KernelCaller(test) : BareCaller(test));
        Write(Path.Combine(Assignment, "solution", HandIn), Function + Sum);
        for (var student = 0; student < students; student++)
        {
            // A comment makes each submission another file.
            var number = student.ToString("d4", CultureInfo.InvariantCulture);
            Write(Path.Combine(Class, "s" + number, HandIn), $"# student {number}\n{KindOf(student)(student)}");
        }
    }

    // The kinds are mixed by a step that has no divisor in common with 100.
    private static Func<int, string> KindOf(int student)
    {
        var place = student * 37 % 100;
        foreach (var (share, _, source) in s_kinds)
        {
            if (place < share)
                return source;
            place -= share;
        }

        throw new InvalidOperationException("the shares are not a hundred in all");
    }

    private static string NameOf(int test) => (IsKernel(test) ? "kernel-" : IsVaried(test) ? "yours-" : "sum-") + test.ToString("d2", CultureInfo.InvariantCulture);

    private static bool IsKernel(int test) => test % 4 == 3;

    private static bool IsVaried(int test) => test % 10 == 6;

    private static string Limit(int test) => IsVaried(test) ? "FIRST" : (100 + (test * test * 11)).ToString(CultureInfo.InvariantCulture);

    private string Description()
    {
        var text = new StringBuilder();
        text.Append("{\n  \"title\": \"Sums\",\n  \"hand-in\": [\"answer.s\"],\n  \"given\": \"given\",\n  \"solution\": \"solution\",\n");
        text.Append("  \"environment\": { \"memory\": \"1M\" },\n  \"limits\": { \"instructions\": 1000000, \"console\": 4096, \"processes\": 20 },\n");
        text.Append("  \"variants\": { \"FIRST\": { \"from\": 1, \"to\": 2000 } },\n  \"tests\": [\n");
        for (var test = 0; test < tests; test++)
        {
            var environment = IsKernel(test) ? ", \"environment\": { \"kind\": \"kernel\", \"memory\": \"4M\" }" : "";
            var compare = IsKernel(test) ? "\"processes\": true" : "\"registers\": [\"ebx\"], \"memory\": [{ \"symbol\": \"result\", \"length\": 4 }]";
            var end = test + 1 < tests ? "," : "";
            text.Append(CultureInfo.InvariantCulture, $"    {{ \"name\": \"{NameOf(test)}\", \"program\": [\"{NameOf(test)}.s\", \"answer.s\"]{environment}, \"compare\": {{ {compare} }}, \"varies\": {(IsVaried(test) ? "true" : "false")} }}{end}\n");
        }

        return text.Append("  ]\n}\n").ToString();
    }

    private static string BareCaller(int test) =>
        $"\t.include \"toy.inc\"\n\t.text\n\t.globl\t_start\n_start:\tmovl\t$0x5eed, %ebx\n\tpushl\t${Limit(test)}\n\tcall\tanswer\n\taddl\t$4, %esp\n\tmovl\t%eax, result\n\tmovl\t$0, %eax\n\toutl\t%eax, $PORT_POWER\n\t.data\n\t.globl\tresult\nresult:\t.long\t-1\n";

    private static string KernelCaller(int test) =>
        $"\t.text\n\t.globl\tmain\nmain:\tpushl\t${Limit(test)}\n\tcall\tanswer\n\taddl\t$4, %esp\n\tpushl\t%eax\n\tpushl\t$text\n\tcall\tprintf\n\taddl\t$8, %esp\n\txorl\t%eax, %eax\n\tret\n\t.section .rodata\ntext:\t.string\t\"%d\\n\"\n";

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
        File.WriteAllText(path, text);
    }
}
