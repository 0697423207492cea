// What the user reads: messages, carets, hints and stacks, as snapshots.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Sources;
using Toy.Assembler.Tests.Support;
using Toy.Testing;

namespace Toy.Assembler.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    private const string Operands = """
        	movb	%eax, %ebx
        	movl	%ah, %ebx
        	movb	%esi, %al
        	addl	5, foo
        	addl	foo, bar
        	movl	$5, $6
        	mov	$5, (%eax)
        	mov	%al, %bx
        	jmp	%eax
        	call	8(%eax)
        	movl	*%eax, %ebx
        	movl	(%ax), %eax
        	movl	(%eax,%esp,2), %eax
        	movl	(%eax,%ebx,3), %eax
        	movl	(%eax,,2), %eax
        	movl	%rax, %rbx
        	movl	%exa, %xmm0
        	movl	%gs:20, %eax
        	movl	%cr9, %eax
        	addl	$0x1ffffffff, %eax
        	addb	$256, %al
        	int	$300
        	movl	0x100000000(%eax), %eax
        	{disp8} movl 500(%eax), %eax
        	{disp8} movl foo(%eax), %eax
        	{disp32} nop
        	{evex} nop
        	shll	%ebx, %eax
        	outb	%bl, %dx
        	leal	%eax, %ebx
        	leal	4(%eax), %bl
        	ret	5
        	inc	$4
        	xchg	%eax, $5
        	addl	%eax
        	ret	$4, $5
        	nop	%eax
        	addl	%eax, %ebx, %ecx, %edx, %esi
        	movl	"text", %eax
        	movl	, %eax
        	addl	%eax %ebx
        	movl	$%eax, %ebx
        	movl	1(%eax, %ebx
        	movl	(), %eax
        """;

    private const string Words = """
        	movll	%eax, %ebx
        	mvol	%eax, %ebx
        	pushb	$4
        	.bite	5
        	.gobl	main
        	lgdt	foo
        	lidt	foo
        	fldl	x
        	addss	x, %xmm0
        	cpuid
        	endbr32
        	lock movl %eax, (%ebx)
        	lock addl %eax, %ebx
        	rep addl %eax, %ebx
        	lock rep movsl
        	rep
        label:	rep
        	.byte	1
        	1.5
        	)
        	\x
        	.ascii	"unclosed
        	.ascii	"bad \q escape"
        	.long	5%ebx
        	.code16
        	jmp	.Lop
        .Loop:	rep
        """;

    private const string Stack = """
        	.macro	inner x
        	movb	\x, %al
        	.endm
        	.macro	outer x
        	inner	\x
        	.endm
        	outer	%eax
        	.rept	2
        	addl	%eax
        	.endr
        	.irp	r, %eax, %bogus
        	incl	\r
        	.endr
        	.include "part.s"
        	.include "missing.s"
        	.incbin	"part.s", 100
        	.include "binary"
        # 33 "orig.c"
        	.error	"stop here"
        	.warning "take care"
        	.print	"seen"
        	.err
        	.fail	3
        	.fail	600
        """;

    public static TheoryData<string> Names => ["Operands", "Words", "Stack"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Messages_point_at_what_is_wrong(string name)
    {
        var source = name switch
        {
            "Operands" => Operands,
            "Words" => Words,
            _ => Stack,
        };

        Snapshot.Verify(DiagnosticText.Render(Diagnose(source)), name);
    }

    [Fact]
    public void Json_has_all_that_the_text_has() => Snapshot.Verify(DiagnosticJson.Render(Diagnose(Stack)));

    [Fact]
    public void Colours_are_put_in_for_terminals_only()
    {
        var diagnostics = Diagnose("\tzork\n");

        Assert.DoesNotContain('\u001b', DiagnosticText.Render(diagnostics));
        Assert.Contains("\u001b[1;31merror TOY0100: ", DiagnosticText.Render(diagnostics, colour: true));
    }

    [Fact]
    public void Escapes_of_a_source_do_not_reach_the_terminal() =>
        Assert.DoesNotContain('\u001b', DiagnosticText.Render(Diagnose("\tzork \u001b[2J\n")));

    [Fact]
    public void Long_lines_are_cut_around_the_error()
    {
        var text = DiagnosticText.Render(Diagnose(new string(' ', 5000) + "zork" + new string(' ', 5000)));

        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 250));
        Assert.Contains("zork", text);
    }

    [Fact]
    public void All_errors_are_reported_up_to_a_limit()
    {
        var diagnostics = Diagnose(string.Concat(Enumerable.Repeat("\tzork\n", 1000)));

        Assert.Equal(100, diagnostics.Count(d => d.Severity == Severity.Error));
        Assert.Equal("TOY0050", diagnostics[^1].Id);
    }

    [Fact]
    public void Every_identifier_is_used_once()
    {
        var ids = typeof(DiagnosticIds).GetFields().Select(f => (string)f.GetRawConstantValue()!).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^TOY0[0-4][0-9][0-9]$", id));
    }

    private static IReadOnlyList<Diagnostic> Diagnose(string source) =>
        Assembly.Of(source + "\n", new AssemblerOptions { Sources = new Files() }).Diagnostics;

    private sealed class Files : ISourceProvider
    {
        public IncludedFile Read(string path, string includedBy) => path switch
        {
            "part.s" => new IncludedFile(path, "# a part\n\tmovw\t%al, %bx\n"u8.ToArray()),
            "binary" => new IncludedFile(path, [1, 0, 2]),
            _ => new IncludedFile(path, null, "there is no such file"),
        };
    }
}
