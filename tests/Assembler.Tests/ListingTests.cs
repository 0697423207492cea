using Toy.Assembler.Tests.Support;
using Toy.Testing;

namespace Toy.Assembler.Tests;

public sealed class ListingTests
{
    private const string Source = """
        # A listing shows what every line became.
        	.include "toy.inc"

        	.macro	twice op:vararg
        	\op
        	\op
        	.endm

        	.text
        	.globl	main
        main:	twice	incl %eax
        1:	jmp	1b; nop
        	.rept	2
        	decl	%eax
        	.endr
        	call	elsewhere

        	# data
        	.data
        a:	.long	1, 2, 3, main
        	.string	"long data goes on in further rows, and is cut at last"
        	.uleb128 c - b
        b:	.byte	1
        c:	.byte	PORT_POWER & 0xff
        	.bss
        	.lcomm	z, 5
        y:	.skip	20
        	.comm	q, 4
        	.set	five, 5
        	.weak	w
        w:
        """;

    [Fact]
    public void A_listing_shows_addresses_bytes_lines_and_symbols()
    {
        var assembly = Assembly.Of(Source + "\n", new AssemblerOptions { Listing = true });

        Assert.Empty(assembly.Diagnostics);
        Snapshot.Verify(assembly.Result!.Listing!.Text);
    }
}
