using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;
using System.Text.RegularExpressions;
using JobBoard.Tests;

namespace JobBoard.Web.Tests.House;

/// <summary>One room's use of another, and a place where it happens.</summary>
public sealed record Arrow(string From, string To, string Where);

/// <summary>
/// Finds the arrows between rooms. The compiled types tell every use, also of a type that no line names; constants and
/// <c>nameof</c>, which the compiler leaves no trace of, still need a using line, so those are read too.
/// </summary>
internal static partial class Arrows
{
    public const string Root = "(root)";

    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => field.GetValue(null)).OfType<OpCode>().ToDictionary(code => code.Value);

    public static IEnumerable<Arrow> Of(Assembly assembly) => assembly.GetTypes()
        .Where(type => RoomOf(type) is not null)
        .SelectMany(type => TypesIn(type).SelectMany(Parts).Distinct().Select(used => (type, to: RoomOf(used))))
        .Where(use => use.to is not null && use.to != RoomOf(use.type))
        .Select(use => new Arrow(RoomOf(use.type)!, use.to!, use.type.FullName!));

    public static IEnumerable<Arrow> OfUsingLines(string project)
    {
        var folder = Path.Combine(Repository.Root, "src", project);
        foreach (var file in Directory.EnumerateFiles(folder, "*.cs*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar);
            if (path is [_] or ["bin" or "obj", ..])
                continue;
            var from = project is "JobBoard" ? path[0] : $"Web.{path[0]}";
            foreach (Match line in UsingLine().Matches(File.ReadAllText(file)))
            {
                if (RoomOfNamespace(line.Groups["name"].Value) is { } to && to != from)
                    yield return new Arrow(from, to, string.Join('/', path));
            }
        }
    }

    /// <summary>The room a type stands in: <c>Postings</c>, <c>Web.Jobs</c>; null for what is not ours.</summary>
    private static string? RoomOf(Type type) => type switch
    {
        { DeclaringType: { } outer } => RoomOf(outer),
        { Namespace: "AspNetCoreGeneratedDocument" } => $"Web.{(type.Name is ['_', ..] ? "Shared" : type.Name.Split('_')[0])}",
        { Namespace: null, Name: "Program" } => Root,
        _ => RoomOfNamespace(type.Namespace),
    };

    private static string? RoomOfNamespace(string? name) => name?.Split('.') switch
    {
        ["JobBoard"] or ["JobBoard", "Web"] => Root,
        ["JobBoard", "Web", var door, ..] => $"Web.{door}",
        ["JobBoard", var room, ..] => room,
        _ => null,
    };

    private static IEnumerable<Type> TypesIn(Type type)
    {
        IEnumerable<Type?> heads = [type.BaseType, .. type.GetInterfaces(), .. Attributes(type.GetCustomAttributesData())];
        var members = type.GetMembers(Declared).SelectMany(member => Attributes(member.GetCustomAttributesData()).Concat(member switch
        {
            FieldInfo field => [field.FieldType],
            MethodBase method => TypesIn(method),
            _ => [],
        }));
        return heads.OfType<Type>().Concat(members);
    }

    private static IEnumerable<Type> TypesIn(MethodBase method)
    {
        var head = method.GetParameters().Select(parameter => parameter.ParameterType)
            .Append(method is MethodInfo { ReturnType: var type } ? type : typeof(void));
        if (method.GetMethodBody() is not { } body)
            return head;
        return [.. head, .. body.LocalVariables.Select(local => local.LocalType), .. Tokens(method, body.GetILAsByteArray()!)];
    }

    private static IEnumerable<Type> Tokens(MethodBase method, byte[] code)
    {
        var ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length;)
        {
            var value = code[at++] is 0xFE ? unchecked((short)(0xFE00 | code[at++])) : code[at - 1];
            var opCode = OpCodesByValue[value];
            var operand = code.AsSpan(at);
            at += Size(opCode.OperandType, operand);
            if (opCode.OperandType is not (OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok))
                continue;
            var member = method.Module.ResolveMember(BinaryPrimitives.ReadInt32LittleEndian(operand), ofType, ofMethod);
            foreach (var type in TypesOf(member))
                yield return type;
        }
    }

    private static IEnumerable<Type> TypesOf(MemberInfo? member) => member switch
    {
        Type type => [type],
        FieldInfo field => [field.DeclaringType!, field.FieldType],
        MethodInfo method => [method.DeclaringType!, method.ReturnType, .. method.IsGenericMethod ? method.GetGenericArguments() : []],
        ConstructorInfo constructor => [constructor.DeclaringType!],
        _ => [],
    };

    private static IEnumerable<Type> Attributes(IList<CustomAttributeData> attributes) => attributes.SelectMany(attribute =>
        attribute.ConstructorArguments.Select(argument => argument.Value).OfType<Type>().Append(attribute.AttributeType));

    /// <summary>A type with its element and its arguments: <c>IReadOnlyList&lt;Posting[]&gt;</c> uses Posting.</summary>
    private static IEnumerable<Type> Parts(Type type) => type.HasElementType
        ? Parts(type.GetElementType()!)
        : type.GetGenericArguments().Where(argument => !argument.IsGenericParameter).SelectMany(Parts).Append(type);

    private static int Size(OperandType operand, ReadOnlySpan<byte> bytes) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BinaryPrimitives.ReadInt32LittleEndian(bytes),
        _ => 4,
    };

    [GeneratedRegex(@"^\s*@?(?:global )?using (?:static )?(?:\w+ = )?(?<name>JobBoard[.\w]*)", RegexOptions.Multiline)]
    private static partial Regex UsingLine();
}
