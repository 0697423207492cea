// Reads compiled methods: which members their instructions name, and what their catch clauses catch.

using System.Reflection;
using System.Reflection.Emit;

namespace Toy.Architecture.Tests;

internal static class Code
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private const byte TwoByteOpcode = 0xFE;

    private static readonly Dictionary<short, OperandType> s_operands = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!) // why: a static field of OpCodes holds an OpCode
        .ToDictionary(opcode => opcode.Value, opcode => opcode.OperandType);

    /// <summary>Every member, types included, that a type's declarations and instructions name.</summary>
    internal static HashSet<MemberInfo> MembersUsedBy(Type type)
    {
        var members = new HashSet<MemberInfo>();
        Add(members, type.BaseType);
        foreach (var implemented in type.GetInterfaces())
            Add(members, implemented);
        foreach (var field in type.GetFields(Declared))
            Add(members, field.FieldType);
        foreach (var method in MethodsOf(type))
        {
            foreach (var parameter in method.GetParameters())
                Add(members, parameter.ParameterType);
            Add(members, (method as MethodInfo)?.ReturnType);
            foreach (var member in MembersNamedIn(method))
                Add(members, member);
        }

        return members;
    }

    /// <summary>The exception types that a type's methods catch without a filter.</summary>
    internal static IEnumerable<(MethodBase Method, Type Caught)> CatchClausesOf(Type type) =>
        from method in MethodsOf(type)
        let body = method.GetMethodBody()
        where body is not null
        from clause in body.ExceptionHandlingClauses
        where clause.Flags == ExceptionHandlingClauseOptions.Clause
        select (method, clause.CatchType ?? typeof(object));

    private static IEnumerable<MethodBase> MethodsOf(Type type) =>
        type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared));

    private static void Add(HashSet<MemberInfo> members, MemberInfo? member)
    {
        while (member is Type { HasElementType: true } wrapped)
            member = wrapped.GetElementType();
        if (member is null or Type { IsGenericParameter: true } || !members.Add(member))
            return;
        if (member is Type { IsConstructedGenericType: true } generic)
        {
            Add(members, generic.GetGenericTypeDefinition());
            foreach (var argument in generic.GetGenericArguments())
                Add(members, argument);
        }

        if (member is MethodBase { IsGenericMethod: true } method)
        {
            foreach (var argument in method.GetGenericArguments())
                Add(members, argument);
        }

        Add(members, member.DeclaringType);
    }

    private static IEnumerable<MemberInfo> MembersNamedIn(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
            yield break;
        foreach (var local in body.LocalVariables)
            yield return local.LocalType;
        var typeArguments = method.DeclaringType?.GetGenericArguments();
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        foreach (var token in TokensIn(body.GetILAsByteArray() ?? []))
        {
            if (method.Module.ResolveMember(token, typeArguments, methodArguments) is { } member)
                yield return member;
        }
    }

    private static IEnumerable<int> TokensIn(byte[] il)
    {
        var at = 0;
        while (at < il.Length)
        {
            short opcode = il[at++];
            if (opcode == TwoByteOpcode)
                opcode = (short)(opcode << 8 | il[at++]);
            var operand = s_operands[opcode];
            if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                yield return BitConverter.ToInt32(il, at);
            at += SizeOf(operand, il, at);
        }
    }

    private static int SizeOf(OperandType operand, byte[] il, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(il, at),
        _ => 4,
    };
}
