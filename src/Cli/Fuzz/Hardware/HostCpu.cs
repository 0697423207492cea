// The host's processor as an oracle: a native process that runs variants on states.

using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;

namespace Toy.Cli.Fuzz.Hardware;

internal sealed class HostCpu : IDisposable
{
    /// <summary>The most records in one call of <see cref="Run"/>; harness.s has room for so many.</summary>
    public const int LargestBatch = 4096;

    private readonly Process _process;
    private readonly uint[] _ends;

    /// <exception cref="OracleException">The host cannot build or run the native program.</exception>
    public HostCpu(IReadOnlyList<Variant> variants)
    {
        ArgumentNullException.ThrowIfNull(variants);
        var folder = Directory.CreateTempSubdirectory("toy-oracle-");
        try
        {
            var builder = new HarnessBuilder(folder.FullName);
            _process = Start(builder.Build(variants));
            Refused = builder.Refused;
        }
        finally
        {
            // The running program needs its file no more.
            folder.Delete(recursive: true);
        }

        var ends = new byte[variants.Count * sizeof(uint)];
        Receive(ends);
        _ends = [.. ends.Chunk(sizeof(uint)).Select(word => BinaryPrimitives.ReadUInt32LittleEndian(word))];
    }

    /// <summary>Variants that the host's assembler does not know.</summary>
    public IReadOnlySet<Variant> Refused { get; }

    /// <summary>The address behind a variant's instruction in the host's code.</summary>
    public uint End(Variant variant) => _ends[variant.Number];

    /// <summary>Runs each record's variant on its state and replaces the record by what came of it.</summary>
    /// <param name="records">Whole records, no more than <see cref="LargestBatch"/>.</param>
    /// <exception cref="OracleException">The native program died.</exception>
    public void Run(Span<byte> records)
    {
        Span<byte> count = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(count, records.Length / StateRecord.Size);
        try
        {
            var input = _process.StandardInput.BaseStream;
            input.Write(count);
            input.Write(records);
            input.Flush();
        }
        catch (IOException)
        {
            throw Died();
        }

        Receive(records);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static Process Start(string program)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true };
        try
        {
            return Process.Start(start) ?? throw new OracleException("the host did not start the native program");
        }
        catch (Win32Exception)
        {
            throw new OracleException("the host's kernel does not run 32-bit programs");
        }
    }

    private void Receive(Span<byte> bytes)
    {
        try
        {
            _process.StandardOutput.BaseStream.ReadExactly(bytes);
        }
        catch (EndOfStreamException)
        {
            throw Died();
        }
    }

    private static OracleException Died() => new("the native program ended early: a variant led it astray");
}
