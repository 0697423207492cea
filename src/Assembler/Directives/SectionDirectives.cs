// Directives that switch sections.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Objects;
using Toy.Assembler.Sections;
using Toy.Assembler.Syntax;

namespace Toy.Assembler.Directives;

internal sealed class SectionDirectives(AssemblyState state)
{
    private SectionTable Sections => state.Sections;

    /// <summary>`.text`, `.data`, `.bss`</summary>
    public void Standard(Directive directive, Arguments arguments)
    {
        Sections.Switch(directive switch
        {
            Directive.Text => Sections.Text,
            Directive.Data => Sections.Data,
            _ => Sections.Bss,
        });
        Subsection(arguments, 0);
    }

    /// <summary>`.section name, "flags", @type, …` and `.pushsection`</summary>
    public void Section(Arguments arguments, bool push)
    {
        if (arguments.IsOmitted(0))
        {
            state.Error(DiagnosticIds.ArgumentMissing, "the name of a section was expected", state.Statement);
            return;
        }

        if (Read(arguments) is not { } request)
            return;
        if (Sections.All.Count >= ObjectFile.MaximumSections)
        {
            state.Error(DiagnosticIds.OutputTooLarge, "there are more sections than an object can hold", state.Statement);
            return;
        }

        var section = Sections.Open(request, arguments.Span(0));
        if (push)
            Sections.Push(section);
        else
            Sections.Switch(section);
    }

    public void Pop(Arguments arguments)
    {
        if (arguments.Expect(0, 0) && !Sections.TryPop())
            state.Error(DiagnosticIds.NoPreviousSection, ".popsection without .pushsection", state.Statement);
    }

    public void Previous(Arguments arguments)
    {
        if (!arguments.Expect(0, 0))
            return;
        if (Sections.Previous is { } previous)
            Sections.Switch(previous);
        else
            state.Error(DiagnosticIds.NoPreviousSection, "there is no section before this one", state.Statement);
    }

    /// <summary>Only subsection 0 exists.</summary>
    public void Subsection(Arguments arguments, int index)
    {
        if (!arguments.IsOmitted(index) && arguments.Number(index, "a subsection") is not (0 or null))
        {
            state.Error(DiagnosticIds.DirectiveUnsupported, "Toy's assembler has no subsections", arguments.Span(index),
                "use a section of its own, such as .text.late");
        }
    }

    private SectionRequest? Read(Arguments arguments)
    {
        var request = new SectionRequest(arguments.Raw(0));
        if (arguments.IsOmitted(1))
            return request;
        if (arguments[1]._strings.Count == 0)
        {
            Subsection(arguments, 1);
            return request;
        }

        if (arguments.Text(1) is not { } letters || !ReadFlags(letters, arguments, out var flags))
            return null;
        request = request with { Flags = flags };
        var next = 2;
        if (!arguments.IsOmitted(next))
        {
            if (ReadType(arguments, next) is not { } type)
                return null;
            request = request with { Type = type };
        }

        next++;
        if ((flags & SectionFlags.Merge) != 0)
        {
            if (arguments.Number(next, "the size of an element") is not { } size)
                return null;
            if (size is <= 0 or > int.MaxValue)
            {
                state.Error(DiagnosticIds.BadSectionFlags, "the size of an element must be positive", arguments.Span(next));
                return null;
            }

            request = request with { EntrySize = (uint)size };
            next++;
        }

        if (letters.Contains('?', StringComparison.Ordinal))
            request = request with { Group = state.Section.Group, IsComdat = state.Section.IsComdat };
        if ((flags & SectionFlags.Group) != 0)
        {
            if (arguments.IsOmitted(next))
            {
                state.Error(DiagnosticIds.ArgumentMissing, "a section with flag G needs the name of its group",
                    state.Statement);
                return null;
            }

            request = request with { Group = arguments.Raw(next) };
            next++;
            if (!arguments.IsOmitted(next) && arguments.Raw(next) == "comdat")
            {
                request = request with { IsComdat = true };
                next++;
            }
        }

        return ReadUnique(arguments, next, request);
    }

    private static SectionRequest? ReadUnique(Arguments arguments, int next, SectionRequest request)
    {
        if (!arguments.IsOmitted(next) && arguments.Raw(next) == "unique")
        {
            if (arguments.Number(next + 1, "the number of a unique section") is not { } id)
                return null;
            request = request with { UniqueId = id };
            next += 2;
        }

        return arguments.Expect(1, next) ? request : null;
    }

    private bool ReadFlags(string letters, Arguments arguments, out SectionFlags flags)
    {
        flags = SectionFlags.None;
        foreach (var letter in letters)
        {
            switch (letter)
            {
                case 'a':
                    flags |= SectionFlags.Alloc;
                    break;
                case 'w':
                    flags |= SectionFlags.Write;
                    break;
                case 'x':
                    flags |= SectionFlags.Execute;
                    break;
                case 'M':
                    flags |= SectionFlags.Merge;
                    break;
                case 'S':
                    flags |= SectionFlags.Strings;
                    break;
                case 'G':
                    flags |= SectionFlags.Group;
                    break;
                case 'e':
                    flags |= SectionFlags.Exclude;
                    break;
                case '?' or 'R':
                    // The current section's group; "keep me", which Toy's linker does anyway.
                    break;
                default:
                    state.Error(DiagnosticIds.BadSectionFlags, $"'{letter}' is no flag of a section", arguments.Span(1),
                        letter == 'T'
                            ? "there is no thread-local storage"
                            : "flags are a w x, and M S G e for sections that compilers make");
                    return false;
            }
        }

        return true;
    }

    private SectionType? ReadType(Arguments arguments, int index)
    {
        var argument = arguments[index];
        var word = argument switch
        {
            { attribute: SyntaxToken attribute } => attribute.Span[1..].ToString(),
            { register: SyntaxToken register } => register.Span[1..].ToString(),
            _ => arguments.Raw(index),
        };
        SectionType? type = word switch
        {
            "progbits" => SectionType.ProgBits,
            "nobits" => SectionType.NoBits,
            "note" => SectionType.Note,
            "init_array" => SectionType.InitArray,
            "fini_array" => SectionType.FiniArray,
            "preinit_array" => SectionType.PreinitArray,
            _ => null,
        };
        if (type is null)
        {
            state.Error(DiagnosticIds.BadSectionFlags, $"'{word}' is no type of a section",
                arguments.Span(index), "types are @progbits, @nobits, @note, @init_array, @fini_array and @preinit_array");
        }

        return type;
    }
}
