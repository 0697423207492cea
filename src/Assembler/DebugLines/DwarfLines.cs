// The numbers of DWARF's line table (DWARF 5, §6.2 and §7.22), named as there without their prefixes.

namespace Toy.Assembler.DebugLines;

internal static class DwarfLines
{
    public const ushort Version = 5;
    public const ushort OldestVersion = 2;

    /// <summary>A unit length that announces the 64-bit format.</summary>
    public const uint Length64 = 0xFFFF_FFFF;

    // Standard opcodes (DW_LNS_)
    public const byte ExtendedOpcode = 0;
    public const byte Copy = 1;
    public const byte AdvancePc = 2;
    public const byte AdvanceLine = 3;
    public const byte SetFile = 4;
    public const byte SetColumn = 5;
    public const byte NegateStatement = 6;
    public const byte SetBasicBlock = 7;
    public const byte ConstAddPc = 8;
    public const byte FixedAdvancePc = 9;
    public const byte SetPrologueEnd = 10;
    public const byte SetEpilogueBegin = 11;
    public const byte SetIsa = 12;

    // Extended opcodes (DW_LNE_)
    public const byte EndSequence = 1;
    public const byte SetAddress = 2;
    public const byte DefineFile = 3;

    // Contents of the tables of directories and files (DW_LNCT_)
    public const uint ContentPath = 1;
    public const uint ContentDirectory = 2;

    // Forms (DW_FORM_)
    public const uint FormBlock2 = 0x03;
    public const uint FormBlock4 = 0x04;
    public const uint FormData2 = 0x05;
    public const uint FormData4 = 0x06;
    public const uint FormData8 = 0x07;
    public const uint FormString = 0x08;
    public const uint FormBlock = 0x09;
    public const uint FormBlock1 = 0x0A;
    public const uint FormData1 = 0x0B;
    public const uint FormSignedData = 0x0D;
    public const uint FormStringPointer = 0x0E;
    public const uint FormUnsignedData = 0x0F;
    public const uint FormData16 = 0x1E;
    public const uint FormLineStringPointer = 0x1F;

    // What the writer chooses for special opcodes: as GNU as does.
    public const sbyte LineBase = -5;
    public const byte LineRange = 14;
    public const byte OpcodeBase = 13;

    /// <summary>How many LEB128 operands each standard opcode has, from <see cref="Copy"/> on.</summary>
    public static ReadOnlySpan<byte> OperandCounts => [0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1];
}
