// What is drawn for a student: from a hash of the id, so that it is the same on every machine and in every version.

using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Toy.Assembler;
using Toy.Grader.Assignments;

namespace Toy.Grader.Running;

/// <summary>One student's variant of an assignment (spec/18-grading.md §6).</summary>
public sealed class VariantValues
{
    private const string Heading = "toy variant 1";
    private const string SeedName = "seed";

    private readonly List<KeyValuePair<string, string>> _texts = [];
    private readonly List<PredefinedSymbol> _symbols = [];

    public VariantValues(Assignment assignment, string student)
    {
        ArgumentNullException.ThrowIfNull(assignment);
        Seed = Draw(assignment, student, SeedName);
        foreach (var variant in assignment.Variants)
        {
            var drawn = Draw(assignment, student, variant.Name);
            if (variant.Words.Count > 0)
            {
                _texts.Add(KeyValuePair.Create(variant.Name, variant.Words[(int)(drawn % (ulong)variant.Words.Count)]));
                continue;
            }

            var number = variant.From + (long)(drawn % (ulong)(variant.To - variant.From + 1));
            _texts.Add(KeyValuePair.Create(variant.Name, number.ToString(CultureInfo.InvariantCulture)));
            _symbols.Add(new PredefinedSymbol(variant.Name, number));
        }
    }

    /// <summary>For the random device.</summary>
    public ulong Seed { get; }

    /// <summary>The numbers, as symbols of every source.</summary>
    public IReadOnlyList<PredefinedSymbol> Symbols => _symbols;

    /// <summary>A text with the values in place of <c>{NAME}</c>.</summary>
    public string Apply(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var (name, value) in _texts)
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        return text;
    }

    private static ulong Draw(Assignment assignment, string student, string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Heading}\0{assignment.Title}\0{student}\0{name}"));
        return BinaryPrimitives.ReadUInt64LittleEndian(hash);
    }
}
