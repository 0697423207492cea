namespace Toy.Isa;

/// <summary>A condition on the flags.</summary>
public interface ICondition
{
    static abstract bool Holds(uint flags);
}
