using Toy.Testing;

namespace Toy.Isa.Tests;

public class MachineNumberTests
{
    [Fact]
    public void A_register_has_one_name_at_each_width_and_is_found_by_it()
    {
        for (var width = Width.Byte; width <= Width.Long; width++)
        {
            for (var number = 0; number < Registers.Count; number++)
            {
                var name = Registers.Name((Register)number, width);
                Assert.True(Registers.TryParse(name, out var found));
                Assert.Equal(new RegisterName((Register)number, width), found);
                Assert.Equal("%" + name, found.ToString());
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("%eax")]
    [InlineData("EAX")]
    [InlineData("eaxx")]
    [InlineData("cr0")]
    [InlineData("rax")]
    public void Another_name_is_no_general_register(string name) => Assert.False(Registers.TryParse(name, out _));

    [Theory]
    [InlineData("cr0", 0)]
    [InlineData("cr2", 2)]
    [InlineData("cr3", 3)]
    [InlineData("idtr", 4)]
    [InlineData("ksp", 5)]
    [InlineData("base", 6)]
    [InlineData("bound", 7)]
    public void A_system_register_has_its_number(string name, int number)
    {
        Assert.True(SystemRegisters.TryParse(name, out var register));
        Assert.Equal(number, (int)register);
        Assert.True(SystemRegisters.Exists(number));
        Assert.Equal(name, SystemRegisters.Name(register));
    }

    [Theory]
    [InlineData("")]
    [InlineData("cr1")]
    [InlineData("cr4")]
    [InlineData("eax")]
    public void Another_name_is_no_system_register(string name) => Assert.False(SystemRegisters.TryParse(name, out _));

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(255)]
    public void Another_number_is_no_system_register(int number) => Assert.False(SystemRegisters.Exists(number));

    [Theory]
    [InlineData("", 0u)]
    [InlineData("c", 1u << 0)]
    [InlineData("p", 1u << 2)]
    [InlineData("a", 1u << 4)]
    [InlineData("z", 1u << 6)]
    [InlineData("s", 1u << 7)]
    [InlineData("t", 1u << 8)]
    [InlineData("i", 1u << 9)]
    [InlineData("d", 1u << 10)]
    [InlineData("o", 1u << 11)]
    [InlineData("u", 1u << 12)]
    [InlineData("oszapc", 0x8D5u)]
    [InlineData("all", 0x1FD5u)]
    public void Flag_letters_mean_their_bits(string letters, uint bits) => Assert.Equal(bits, EFlags.Parse(letters));

    [Fact]
    public void Flags_are_formatted_by_name()
    {
        Assert.Equal("", EFlags.Format(0));
        Assert.Equal("OF ZF CF", EFlags.Format(EFlags.CF | EFlags.ZF | EFlags.OF | EFlags.AlwaysOne));
        Assert.Equal("OF DF IF TF SF ZF AF PF CF UM", EFlags.Format(uint.MaxValue));
    }

    [Theory]
    [InlineData(Width.Byte, 1, 8, 0xFFu, 0x80u, 'b', -128)]
    [InlineData(Width.Word, 2, 16, 0xFFFFu, 0x8000u, 'w', 0x7F80)]
    [InlineData(Width.Long, 4, 32, 0xFFFF_FFFFu, 0x8000_0000u, 'l', 0x7F80)]
    public void A_width_has_its_sizes(Width width, int bytes, int bits, uint mask, uint sign, char suffix, int extended)
    {
        Assert.Equal(bytes, width.Bytes());
        Assert.Equal(bits, width.Bits());
        Assert.Equal(mask, width.Mask());
        Assert.Equal(sign, width.SignBit());
        Assert.Equal(suffix, width.Suffix());
        Assert.Equal(0xCCCC_CC80u & mask, width.Truncate(0xCCCC_CC80));
        Assert.Equal(extended, width.SignExtend(0x7F80));
    }

    [Fact]
    public void Exceptions_have_x86_numbers_and_a_mnemonic()
    {
        var exceptions = Enumerable.Range(0, Vectors.Count).Where(vector => Vectors.Mnemonic((byte)vector) is not null);
        Assert.Equal([0, 1, 3, 5, 6, 7, 8, 13, 14, 18], exceptions);
        Assert.Equal("#PF", Vectors.Mnemonic(Vectors.PageFault));
        Assert.Equal("page fault", Vectors.Name(Vectors.PageFault));
    }

    [Fact]
    public void Every_vector_has_a_name()
    {
        Assert.Equal("reserved exception", Vectors.Name(31));
        Assert.Equal("timer", Vectors.Name(32));
        Assert.Equal("system call", Vectors.Name(64));
        Assert.Equal("interrupt", Vectors.Name(255));
    }

    [Fact]
    public void The_include_file_names_every_number() => Snapshot.Verify(ToyInclude.Text);

    [Fact]
    public void No_name_of_the_include_file_is_defined_twice()
    {
        var names = ToyInclude.Groups.SelectMany(group => group.Constants).Select(constant => constant.Name).ToList();
        Assert.Equal(names.Distinct().Count(), names.Count);
    }
}
