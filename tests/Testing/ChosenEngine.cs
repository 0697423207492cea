namespace Toy.Testing;

/// <summary>The engine of all tests that do not choose one themselves.</summary>
public static class ChosenEngine
{
    private const string Variable = "TOY_ENGINE";

    /// <summary>What the variable TOY_ENGINE names, in any case; Auto when it is not set.</summary>
    /// <typeparam name="TEngine">The engines that there are: the product's to say.</typeparam>
    public static TEngine Of<TEngine>() where TEngine : struct, Enum =>
        Enum.Parse<TEngine>(Environment.GetEnvironmentVariable(Variable) ?? "Auto", ignoreCase: true);
}
