// Which text is being read: pushes and pops frames and keeps to the limits.

using Toy.Assembler.Diagnostics;
using Toy.Assembler.Sources;

namespace Toy.Assembler.Statements;

/// <summary>The texts that are being read, each from the middle of the one below.</summary>
internal sealed class SourceStack(AssemblyState state, Conditionals conditionals)
{
    /// <summary>What a text costs besides its length, in characters: also an empty one repeated takes time.</summary>
    private const int CostOfText = 16;

    private long _expanded;

    /// <summary>Reads <paramref name="source"/> next, and then goes on in the current text.</summary>
    public bool Push(SourceText source, FrameKind kind, string name, SourceSpan call, IIterations? iterations = null)
    {
        if (state.Frame.Depth + 1 > state.Limits.Nesting)
        {
            state.Error(DiagnosticIds.NestedTooDeeply, kind == FrameKind.File
                ? $"files, macros and repeated blocks are nested more than {state.Limits.Nesting} deep"
                : $"'{name}' is expanded more than {state.Limits.Nesting} levels deep", call,
                    "does it call itself without end?");

            // Every level above would say the same.
            Abort();
            return false;
        }

        if (kind != FrameKind.File && !Charge(source, call))
            return false;
        state.Frame = new SourceFrame(source, state.Frame, call.Start, kind, name)
        {
            OuterConditionals = conditionals.Depth,
            Iterations = iterations,
        };
        return true;
    }

    /// <summary>Goes on after the end of the current text; false at the end of the main file.</summary>
    public bool Pop()
    {
        var frame = state.Frame;
        conditionals.CloseAbove(frame.OuterConditionals);
        if (frame.Iterations?.Next() is { } again)
        {
            state.Frame = new SourceFrame(again, frame.Parent, frame.ParentOffset, frame.Kind, frame.Name)
            {
                OuterConditionals = frame.OuterConditionals,
                Iterations = frame.Iterations,
            };
            Charge(again, new SourceSpan(state.Frame, 0, 0));
            return true;
        }

        if (frame.Parent is null)
            return false;
        state.Frame = frame.Parent;
        return true;
    }

    /// <summary>`.exitm`: leaves the innermost macro expansion; false when there is none.</summary>
    public bool ExitMacro()
    {
        var frame = state.Frame;
        while (frame.Kind == FrameKind.Repeat && frame.Parent is { } parent)
            frame = parent;
        if (frame.Kind != FrameKind.Macro || frame.Parent is null)
            return false;
        conditionals.DropAbove(frame.OuterConditionals);
        state.Frame = frame.Parent;
        return true;
    }

    /// <summary>Reads nothing more of any text.</summary>
    public void Abort()
    {
        for (var frame = state.Frame; ; frame = frame.Parent)
        {
            frame.Position = frame.Text.Length;
            if (frame.Parent is null)
            {
                state.Frame = frame;
                conditionals.DropAbove(0);
                return;
            }
        }
    }

    private bool Charge(SourceText text, SourceSpan place)
    {
        _expanded += text.Text.Length + CostOfText;
        if (_expanded <= state.Limits.ExpansionSize)
            return true;
        state.Error(DiagnosticIds.ExpansionTooLarge, "macros and repeated blocks make more text than is allowed", place);
        Abort();
        return false;
    }
}
