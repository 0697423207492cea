// Makes ill sources out of good ones, the same for the same seed: whatever comes out, the assembler has to answer with an
// object or with diagnostics.

namespace Toy.Assembler.Fuzzing;

/// <summary>A stream of damaged sources.</summary>
public sealed class SourceMutator
{
    private const int MaxEdits = 6;
    private const int LongestSource = 1 << 16;

    // Words at which an assembler has something to decide.
    private static readonly string[] s_words =
    [
        ".macro m a, b=1, c:req, d:vararg\n", "\\a", "\\@", "\\()", ".endm\n", ".exitm\n", "m m, m\n", ".purgem m\n",
        ".rept 3\n", ".rept 1000000000\n",
        ".irp x, 1, 2\n", ".irpc x, abc\n", ".endr\n", ".if 1\n", ".if 0\n", ".ifdef x\n", ".ifc a, b\n", ".elseif 1\n",
        ".else\n", ".endif\n",
        ".include \"test.s\"\n", ".include \"toy.inc\"\n", ".incbin \"x\"",
        ".section .x,\"aMSG\",@progbits,1,g,comdat\n", ".pushsection .y\n", ".popsection\n",
        ".previous\n", ".bss\n", ".text\n", ".comm c, 4\n", ".lcomm l, 4\n", ".set s, ", ".equiv ", "x = y", "y = x + 1",
        ".org ", ".align ",
        ".p2align 31", ".skip 0x7fffffff\n", ".space -1\n", ".fill 0x7fffffff, 8, 1\n", ".uleb128 ", ".sleb128 b - a\n",
        ".quad ", ".type f, @function\n",
        ".size f, . - f\n", ".file 1 \"a.c\"\n", ".loc 1 2 3 view .LVU1\n", ".cfi_startproc\n", ".weak w\n",
        ".hidden h\n", "rep ", "lock ", "{disp8} ", "{disp32} ",
        "1:", "1b", "1f", ".", "$", "%", "%eax", "%al", "%cr0", "%gs:", "(%eax,%ebx,4)", "(", ")", "((((((((((((((((",
        "@GOT", "@PLT", "@GOTOFF",
        "_GLOBAL_OFFSET_TABLE_", "\"", "'", "/*", "*/", "#", "//", "\\", ";", ",", ":", "=", "==", "<<", ">>", "!", "~",
        "*", "/ 0", "% 0", "- -", "&&",
        "0x", "0b", "08", "1e5", "1.5", "0xffffffffffffffff", "99999999999999999999", "-9223372036854775808", "movl",
        "addb", "jmp", "call *", "\0", "\u001b[2J", "\u00e9", "\r",
    ];

    private readonly IReadOnlyList<string> _seeds;
    private ulong _state;

    /// <param name="seeds">Good sources.</param>
    /// <param name="seed">Decides all that follows.</param>
    public SourceMutator(IReadOnlyList<string> seeds, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(seeds);
        ArgumentOutOfRangeException.ThrowIfZero(seeds.Count);
        _seeds = seeds;
        _state = seed;
    }

    /// <summary>The next source.</summary>
    public string Next()
    {
        var text = _seeds[Below(_seeds.Count)];
        if (text.Length > LongestSource)
            text = Part(text, LongestSource);
        for (var edits = 1 + Below(MaxEdits); edits > 0; edits--)
            text = Edit(text);
        return text;
    }

    private string Edit(string text)
    {
        var at = Below(text.Length + 1);
        switch (Below(10))
        {
            case 0:
                return text.Remove(at, Math.Min(1 + Below(8), text.Length - at));
            case 1:
                return text.Insert(at, ((char)Below(128)).ToString());
            case 2:
                return text[..at];
            case 3:
                return text.Insert(at, Part(text, 40));
            case 4:
                return text.Insert(at, Part(_seeds[Below(_seeds.Count)], 200));
            case 5:
                return text.Insert(LineStart(text, at), s_words[Below(s_words.Length)]);
            case 6:
                return SwapLines(text);
            case 7:
                return text.Insert(at, string.Concat(Enumerable.Repeat(s_words[Below(s_words.Length)], 1 + Below(300))));
            default:
                return text.Insert(at, s_words[Below(s_words.Length)]);
        }
    }

    private string SwapLines(string text)
    {
        var lines = text.Split('\n');
        var a = Below(lines.Length);
        var b = Below(lines.Length);
        (lines[a], lines[b]) = (lines[b], lines[a]);
        return string.Join('\n', lines);
    }

    private string Part(string text, int most)
    {
        var at = Below(text.Length + 1);
        return text.Substring(at, Math.Min(1 + Below(most), text.Length - at));
    }

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    // SplitMix64 (Steele, Lea and Flood, 2014): small, and the same everywhere.
    private int Below(int limit)
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        z ^= z >> 31;
        return (int)(z % (ulong)limit);
    }
}
