// Records vectors for the corpus: a file for each family of the instruction table.

using Toy.Isa;

namespace Toy.Cli.Fuzz.Hardware;

internal static class VectorRecorder
{
    /// <summary>Vectors of each row at each size.</summary>
    public const int VectorsOfASize = 500;

    /// <summary>Writes the vectors of every family that has any; returns how many there are.</summary>
    /// <exception cref="OracleException">The host cannot be the oracle, or a test case is wrong.</exception>
    public static long Record(InstructionTable table, ulong seed, string folder)
    {
        Directory.CreateDirectory(folder);
        long total = 0;
        foreach (var (family, rows) in Instructions.Families)
        {
            var random = new SplitMix64(seed);
            var variants = new VariantGenerator(random).Generate(rows.Select(row => table[row.Opcode]).OfType<Instruction>());
            if (variants.Count == 0)
                continue;
            using var session = new OracleSession(table, variants);
            var sets = Record(session, random);
            using var file = File.Create(Path.Combine(folder, family + VectorFile.Extension));
            VectorFile.Write(file, sets);
            total += sets.Sum(set => (long)set.Count);
        }

        return total;
    }

    private static List<VectorSet> Record(OracleSession session, SplitMix64 random)
    {
        var sets = session.Variants.ToDictionary(
            variant => variant, variant => new VectorSet(variant.Text, session.Code(variant), session.End(variant)));
        session.Run((long)session.CellCount * VectorsOfASize, new StateGenerator(random), (variant, before, host, _, defined) =>
        {
            if (host.Outcome == Outcome.Other)
                throw new OracleException($"{variant.Text} faults on the host");
            sets[variant].Add(before, host, defined);
        });
        return [.. sets.Values];
    }
}
