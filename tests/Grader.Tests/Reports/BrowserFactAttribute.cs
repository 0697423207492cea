namespace Toy.Grader.Tests.Reports;

/// <summary>A fact that needs a browser; skipped, and said so, where none is.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    internal const string Missing = "no browser is installed: chromium, chromium-browser or google-chrome";

    public BrowserFactAttribute() => Skip = BrowserTests.Browser is null ? Missing : null;
}

/// <summary>A theory that needs a browser; skipped, and said so, where none is.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserTests.Browser is null ? BrowserFactAttribute.Missing : null;
}
