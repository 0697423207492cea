using Toy.Testing;

namespace Toy.Grader.Tests;

/// <summary>A fact that needs a module of Python's; skipped, and said so, where it is missing.</summary>
public sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute(string module)
    {
        if (!Tool.Exists("python3") || Tool.Run("python3", "-c", $"import {module}").ExitCode != 0)
            Skip = $"Python's module {module} is not installed";
    }
}
