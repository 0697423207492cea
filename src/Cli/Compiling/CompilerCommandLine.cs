// A compiler's command line as gcc takes it, sorted by whom each word is for: the driver, the C compiler or the linker.

using Toy.Assembler.Linking;
using Toy.Cli.Commands;

namespace Toy.Cli.Compiling;

/// <summary>How far a build goes.</summary>
internal enum CompilerGoal
{
    Program,
    Objects,
    Assembly,

    /// <summary>Preprocessed text or dependencies: the compiler does it all.</summary>
    Preprocessed,
}

/// <summary>The words of a command line, sorted.</summary>
internal sealed class CompilerCommandLine
{
    private static readonly string[] s_compilerWithValue =
    [
        "-I", "-D", "-U", "-A", "-include", "-imacros", "-isystem", "-iquote", "-idirafter", "-iprefix", "-x", "-MF", "-MT",
        "-MQ", "-Xclang", "-Xpreprocessor", "-target", "--param", "-aux-info",
    ];

    // Said for other systems' linkers, and true here anyway.
    private static readonly string[] s_needless =
        ["-static", "-no-pie", "-nopie", "-s", "-lc", "-lgcc", "-lm", "-nostartfiles", "-L"];

    private readonly Queue<string> _words;

    public CompilerCommandLine(IEnumerable<string> words)
    {
        _words = new Queue<string>(words);
        while (_words.TryDequeue(out var word))
            Take(word);
    }

    public CompilerGoal Goal { get; private set; }

    /// <summary>C files, sources and objects, in order.</summary>
    public List<string> Files { get; } = [];

    /// <summary>What is for the C compiler.</summary>
    public List<string> CompilerArguments { get; } = [];

    /// <summary>The output's name; null if not given.</summary>
    public string? Output { get; private set; }

    /// <summary>What the program will run on.</summary>
    public Platform Platform { get; private set; } = Platform.Kernel;

    /// <summary>Line tables are wanted.</summary>
    public bool Debug { get; private set; }

    /// <summary>Whether the C library is linked.</summary>
    public bool UseLibrary { get; private set; } = true;

    public bool ShowFlags { get; private set; }

    /// <summary>What the linker is told.</summary>
    public LinkOptions LinkOptions { get; private set; } = new();

    /// <summary>Words that nobody here understands, or that miss a value: a sentence each.</summary>
    public List<string> Errors { get; } = [];

    private void Take(string word)
    {
        switch (word)
        {
            case "--":
                while (_words.TryDequeue(out var file))
                    Files.Add(file);
                break;
            case "--bare":
                Platform = Platform.Bare;
                break;
            case "--kernel":
                Platform = Platform.Kernel;
                break;
            case "--xv6":
                Platform = Platform.Xv6;
                break;
            case "--show-flags":
                ShowFlags = true;
                break;
            case "-c":
                Goal = CompilerGoal.Objects;
                break;
            case "-S":
                Goal = CompilerGoal.Assembly;
                break;
            case "-E" or "-M" or "-MM":
                Goal = CompilerGoal.Preprocessed;
                CompilerArguments.Add(word);
                break;
            case "-nostdlib" or "-nodefaultlibs":
                UseLibrary = false;
                break;
            case "-shared":
                Errors.Add("Toy has no shared libraries: leave out -shared");
                break;
            case "-N":
                LinkOptions = LinkOptions with { IsContiguous = true };
                break;
            default:
                if (word.Length < 2 || word[0] != '-')
                    Files.Add(word);
                else if (!TakeValue(word) && !TakeLinkerWord(word))
                    TakeCompilerWord(word);
                break;
        }
    }

    /// <summary>Options of the driver whose value is glued to them or the next word.</summary>
    private bool TakeValue(string word)
    {
        if (word.StartsWith("-o", StringComparison.Ordinal))
            Output = Value(word, "-o");
        else if (word.StartsWith("-Ttext", StringComparison.Ordinal))
            SetTextAddress(Value(word, "-Ttext"));
        else if (word.Split('=')[0] is "-e" or "--entry")
            LinkOptions = LinkOptions with { Entry = Value(word, word.Split('=')[0]) };
        else
            return false;
        return true;
    }

    private bool TakeLinkerWord(string word)
    {
        if (word.StartsWith("-Wl,", StringComparison.Ordinal))
        {
            // Each part is a word as the linker takes it: it is read next.
            var rest = _words.ToArray();
            _words.Clear();
            foreach (var part in word[4..].Split(',').Concat(rest))
                _words.Enqueue(part);
            return true;
        }

        if (word == "-L")
            Value(word, word);
        else if (word.StartsWith("-l", StringComparison.Ordinal) && !s_needless.Contains(word))
            Errors.Add($"there is no library '{word[2..]}' for Toy: name its files instead of {word}");
        else if (!s_needless.Contains(word) && !word.StartsWith("-L", StringComparison.Ordinal) && !word.StartsWith("-l", StringComparison.Ordinal))
            return false;
        return true;
    }

    private void TakeCompilerWord(string word)
    {
        CompilerArguments.Add(word);
        Debug |= word.StartsWith("-g", StringComparison.Ordinal) && word != "-g0";
        if (s_compilerWithValue.Contains(word))
            CompilerArguments.Add(Value(word, word));
    }

    private string Value(string word, string name)
    {
        if (word.Length > name.Length)
            return word[name.Length..].TrimStart('=');
        if (_words.TryDequeue(out var value))
            return value;
        Errors.Add($"{name} needs a value after it");
        return "";
    }

    private void SetTextAddress(string text)
    {
        if (BuildOptions.TryParseNumber(text, out var value) && value is >= 0 and <= uint.MaxValue)
            LinkOptions = LinkOptions with { TextAddress = (uint)value };
        else
            Errors.Add($"'{text}' is not an address of 32 bits: write 0x10000 or 65536");
    }
}
