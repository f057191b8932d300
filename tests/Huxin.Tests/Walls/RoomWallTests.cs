using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Huxin.Tests.Walls
{
    /// <summary>No room uses another room's types. Rooms are found in the built program, not listed.</summary>
    public sealed class RoomWallTests
    {
        [Fact]
        public void No_room_uses_another_rooms_types() =>
            Assert.Empty(Trespasses(typeof(Huxin.Rooms.AllRooms).Assembly, "Huxin.Rooms."));

        [Fact]
        public void Rooms_are_found() => Assert.Superset(
            new HashSet<string> { "Checks", "Feedback", "Hiring" },
            typeof(Huxin.Rooms.AllRooms).Assembly.GetTypes().Select(type => Room(type.Namespace, "Huxin.Rooms.")).OfType<string>().ToHashSet());

        [Fact]
        public void The_platform_uses_no_room()
        {
            // Hosting puts the house together and so names the list of rooms, and no room itself.
            var assembly = typeof(Huxin.Rooms.AllRooms).Assembly;
            var trespasses = Uses(assembly)
                .Where(use => use.From.StartsWith("Huxin.Platform.", StringComparison.Ordinal) && use.To.StartsWith("Huxin.Rooms.", StringComparison.Ordinal) && !use.To.EndsWith(".AllRooms", StringComparison.Ordinal))
                .Select(use => $"{use.From} uses {use.To}").Distinct();
            Assert.Empty(trespasses);
        }

        [Fact]
        public void The_engine_references_nothing_but_the_framework() => Assert.All(
            typeof(Huxin.Engine.Sentence).Assembly.GetReferencedAssemblies(),
            name => Assert.StartsWith("System.", name.Name, StringComparison.Ordinal));

        [Fact]
        public void The_wall_catches_a_planted_trespasser()
        {
            var caught = Trespasses(typeof(RoomWallTests).Assembly, "Huxin.Tests.PlantedRooms.");
            Assert.Contains(caught, trespass => trespass.Contains("Trespasser", StringComparison.Ordinal));
            Assert.DoesNotContain(caught, trespass => trespass.StartsWith("Huxin.Tests.PlantedRooms.B.", StringComparison.Ordinal));
        }

        private static List<string> Trespasses(Assembly assembly, string rooms) =>
            [.. Uses(assembly)
                .Where(use => Room(Space(use.From), rooms) is { } from && Room(Space(use.To), rooms) is { } to && from != to)
                .Select(use => $"{use.From} uses {use.To}").Distinct()];

        private static string Space(string type) => type[..Math.Max(0, type.LastIndexOf('.'))];

        private static string? Room(string? space, string rooms) =>
            space?.StartsWith(rooms, StringComparison.Ordinal) == true ? space[rooms.Length..].Split('.')[0] : null;

        /// <summary>Every type that a type's members, signatures and method bodies name.</summary>
        private static IEnumerable<(string From, string To)> Uses(Assembly assembly)
        {
            using var file = new PEReader(File.OpenRead(assembly.Location));
            var metadata = file.GetMetadataReader();
            var module = assembly.ManifestModule;
            // The first row is the module itself.
            foreach (var handle in metadata.TypeDefinitions.Skip(1))
            {
                var type = metadata.GetTypeDefinition(handle);
                var from = FullName(module.ResolveType(MetadataTokens.GetToken(handle)));
                var members = module.ResolveType(MetadataTokens.GetToken(handle)).GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly);
                var named = members.SelectMany(member => member switch
                {
                    FieldInfo field => [field.FieldType],
                    PropertyInfo property => [property.PropertyType],
                    MethodBase method => method.GetParameters().Select(parameter => parameter.ParameterType).Append((method as MethodInfo)?.ReturnType ?? typeof(void)),
                    _ => Enumerable.Empty<Type>(),
                });
                foreach (var method in type.GetMethods().Select(metadata.GetMethodDefinition).Where(method => method.RelativeVirtualAddress != 0))
                {
                    named = named.Concat(Tokens(file.GetMethodBody(method.RelativeVirtualAddress).GetILBytes() ?? [], module, module.ResolveType(MetadataTokens.GetToken(handle))));
                }

                foreach (var to in named.SelectMany(Parts).Where(to => to.Assembly == assembly).Select(FullName).Distinct())
                {
                    yield return (from, to);
                }
            }
        }

        private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

        /// <summary>The types that the instructions of a method body name.</summary>
        private static IEnumerable<Type> Tokens(byte[] code, Module module, Type type)
        {
            for (var i = 0; i < code.Length;)
            {
                var wide = code[i] == 0xFE;
                var op = OpCodesByValue[wide ? unchecked((short)(0xFE00 | code[i + 1])) : code[i]];
                i += wide ? 2 : 1;
                if (op.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
                {
                    foreach (var named in Named(module, BitConverter.ToInt32(code, i), type))
                    {
                        yield return named;
                    }
                }

                i += op.OperandType switch
                {
                    OperandType.InlineNone => 0,
                    OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                    OperandType.InlineVar => 2,
                    OperandType.InlineI8 or OperandType.InlineR => 8,
                    OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, i)),
                    _ => 4,
                };
            }
        }

        private static IEnumerable<Type> Named(Module module, int token, Type type)
        {
            MemberInfo? member;
            try
            {
                member = module.ResolveMember(token, type.IsGenericType ? type.GetGenericArguments() : null, null);
            }
            catch (Exception open) when (open is ArgumentException or BadImageFormatException)
            {
                // A generic method's own parameter cannot be resolved from outside; it names no room.
                yield break;
            }

            if (member is Type named)
            {
                yield return named;
                yield break;
            }

            yield return member?.DeclaringType ?? typeof(object);
            foreach (var argument in member is MethodInfo { IsGenericMethod: true } method ? method.GetGenericArguments() : [])
            {
                yield return argument;
            }
        }

        private static IEnumerable<Type> Parts(Type type)
        {
            if (type.HasElementType)
            {
                return Parts(type.GetElementType()!);
            }

            return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];
        }

        private static string FullName(Type type)
        {
            while (type.DeclaringType is { } outer)
            {
                type = outer;
            }

            return $"{type.Namespace}.{type.Name}";
        }
    }
}

namespace Huxin.Tests.PlantedRooms.A
{
    internal sealed class Trespasser
    {
        public static int Look() => new B.Private().Number;
    }
}

namespace Huxin.Tests.PlantedRooms.B
{
    internal sealed class Private
    {
        public int Number => 7;
    }
}
