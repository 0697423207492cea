using Toy.Grader.Reports.Html;
using Toy.Testing;

namespace Toy.Grader.Tests.Reports;

/// <summary>The class's page in a real browser, in both themes: it is drawn, in the theme's colours, and asks for nothing.</summary>
public class BrowserTests
{
    private const int Width = 1280;
    private const int Height = 1700;

    // Blink's numbers for what a page is told of the user's preference.
    private const int Dark = 0;
    private const int Light = 1;

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome"];

    [BrowserTheory]
    [InlineData("light", Light, 0xF5F6F8, 0x2B6CB8)]
    [InlineData("dark", Dark, 0x11141A, 0x6AA5EC)]
    public void A_class_is_legible_in(string theme, int scheme, int ground, int bar)
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("report.html", HtmlReport.Write(SampleClass.Large(60)));
        var picture = Path.Combine(folder.Path, theme + ".png");

        Look(folder, $"--blink-settings=preferredColorScheme={scheme}", $"--window-size={Width},{Height}", $"--screenshot={picture}", new Uri(page).AbsoluteUri);

        var image = PngImage.Read(File.ReadAllBytes(picture));
        Keep(picture);
        Keep(page);
        Assert.Equal((Width, Height), (image.Width, image.Height));
        Assert.Equal(ground, image[4, 4]);

        // Dark on light or light on dark: much ground, some text, and the bars of the scores.
        Assert.InRange(image.Share(pixel => Math.Abs(Brightness(pixel) - Brightness(ground)) < 24), 0.5, 0.97);
        Assert.InRange(image.Share(pixel => Math.Abs(Brightness(pixel) - Brightness(ground)) > 140), 0.01, 0.3);
        Assert.InRange(image.Share(pixel => pixel == bar), 0.01, 0.3);
    }

    [BrowserFact]
    public void What_a_student_wrote_does_nothing_in_a_browser()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("report.html", HtmlReport.Write(SampleClass.Hostiles));

        var document = Look(folder, "--dump-dom", new Uri(page).AbsoluteUri);

        Assert.DoesNotContain("<script", document, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", document, StringComparison.Ordinal);
    }

    internal static string? Browser => s_names.FirstOrDefault(Tool.Exists);

    private static double Brightness(int pixel) => 0.3 * (pixel >> 16) + 0.59 * (pixel >> 8 & 0xFF) + 0.11 * (pixel & 0xFF);

    // To be looked at by people: TOY_SCREENSHOTS names a folder.
    private static void Keep(string file)
    {
        if (Environment.GetEnvironmentVariable("TOY_SCREENSHOTS") is { Length: > 0 } folder)
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
    }

    private static string Look(TemporaryFolder folder, params string[] arguments)
    {
        var browser = Browser ?? throw new InvalidOperationException("no browser: the test should have been skipped");

        // A browser under root or in a container has no sandbox; what it shows is our own page, and no host can be found.
        var result = Tool.Run(
            s_patience,
            [],
            browser,
            [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--no-first-run", "--disable-extensions",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND", "--force-device-scale-factor=1",
                $"--user-data-dir={Path.Combine(folder.Path, "profile")}", .. arguments,
            ]);
        Assert.True(result.ExitCode == 0, result.Errors);
        return result.Output;
    }
}
