using System.Globalization;
using Toy.Isa;
using Toy.Isa.Manual;

namespace Toy.Cli.Fuzz.Engines;

/// <summary>What has been compared, in words.</summary>
internal static class LockstepReport
{
    public static void Write(TextWriter output, LockstepCounts counts)
    {
        Line($"{counts.Programs:N0} programs compared at {counts.Stops:N0} stops; {counts.EndedEarly:N0} ended early, {counts.Halts:N0} stops while halted");
        Line($"{counts.Instructions:N0} instructions, {Share(counts):P0} of them in {counts.Regions:N0} regions");
        Line($"regions left {counts.ExitsOutOfTime:N0} times for time, {counts.ExitsRefused:N0} for an access or instruction, {counts.ExitsToNoRegion:N0} for other code");
        Line($"forms in regions that ran: {counts.Forms.Count:N0} of {InstructionForms.All(InstructionTable.Standard).Count():N0}");
        var vectors = new List<string>();
        for (var vector = 0; vector < Vectors.SystemCall; vector++)
        {
            if (counts.Entries[vector] > 0)
                vectors.Add(string.Create(CultureInfo.InvariantCulture, $"{vector}: {counts.Entries[vector]:N0}"));
        }

        Line($"handlers entered where traps were traced: {string.Join(", ", vectors)}");

        void Line(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
    }

    private static double Share(LockstepCounts counts) => counts.Instructions == 0 ? 0 : (double)counts.Translated / counts.Instructions;
}
