using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Huxin.Benchmarks.Mutants;

/// <summary>
/// One engine that holds many changes at once, each behind a switch: compiled and warmed once, so that trying a change costs its cases
/// only and not the compiler. What cannot stand behind a switch (constants, declarations, tables read once) is left for a compilation of its own.
/// </summary>
internal sealed class Schema
{
    private const string Switch = "global::Huxin.Benchmarks.Mutants.MutantSwitch";

    /// <summary>The switch: one change is on for the thread that tries it.</summary>
    private const string SwitchSource = """
        namespace Huxin.Benchmarks.Mutants;
        public static class MutantSwitch
        {
            [ThreadStatic] public static int On;
            public static bool Is(int number) => On == number;
        }
        """;

    private readonly FieldInfo on;

    private Schema(Assembly engine, IReadOnlyDictionary<int, Mutation> held)
    {
        (Engine, Held) = (engine, held);
        on = engine.GetType("Huxin.Benchmarks.Mutants.MutantSwitch")!.GetField("On")!;
    }

    public Assembly Engine { get; }

    /// <summary>The changes behind switches, by their number (from 1).</summary>
    public IReadOnlyDictionary<int, Mutation> Held { get; }

    /// <summary>Turns one change on for this thread; 0 turns all off.</summary>
    public void Turn(int number) => on.SetValue(null, number);

    public static Schema Of(EngineSource source, IReadOnlyList<Mutation> mutations)
    {
        var held = mutations.Where(m => Host(m) is not null).Select((mutation, at) => (Number: at + 1, Mutation: mutation)).ToDictionary(p => p.Number, p => p.Mutation);
        while (true)
        {
            var trees = held.GroupBy(p => p.Value.Tree).ToDictionary(g => g.Key, g => Rewritten(g.Key, g.ToDictionary()));
            var (image, errors) = source.Compile([.. trees.Select(t => (t.Key, t.Value))], CSharpSyntaxTree.ParseText(SwitchSource, (CSharpParseOptions)source.Rules[0].Options));
            if (image is not null)
            {
                return new Schema(new AssemblyLoadContext("schema").LoadFromStream(new MemoryStream(image)), held);
            }

            // What the compiler does not accept behind a switch is tried by itself.
            var refused = errors.SelectMany(e => e.Location.SourceTree!.GetRoot().FindNode(e.Location.SourceSpan).AncestorsAndSelf()
                .Select(n => n.GetAnnotations(Switch).FirstOrDefault()).FirstOrDefault(a => a is not null) is { } mark ? mark.Data!.Split(',').Select(int.Parse) : []).ToHashSet();
            if (refused.Count == 0)
            {
                throw new InvalidOperationException(string.Join('\n', errors.Take(5)));
            }

            held = held.Where(p => !refused.Contains(p.Key)).ToDictionary();
        }
    }

    private static SyntaxTree Rewritten(SyntaxTree tree, Dictionary<int, Mutation> changes)
    {
        var hosts = changes.GroupBy(c => Host(c.Value)!).ToDictionary(g => g.Key, g => g.ToList());
        var root = tree.GetRoot().ReplaceNodes(hosts.Keys, (original, rewritten) =>
        {
            ExpressionSyntax whole = (ExpressionSyntax)rewritten;
            foreach (var (number, change) in hosts[(ExpressionSyntax)original])
            {
                var changed = change.Old == original ? change.Changed : original.ReplaceNode(change.Old, change.Changed);
                whole = SyntaxFactory.ParenthesizedExpression(SyntaxFactory.ConditionalExpression(
                    SyntaxFactory.ParseExpression($"{Switch}.Is({number}) "),
                    SyntaxFactory.ParenthesizedExpression((ExpressionSyntax)changed.WithoutTrivia()),
                    SyntaxFactory.ParenthesizedExpression(whole.WithoutTrivia())));
            }

            return whole.WithTriviaFrom(rewritten).WithAdditionalAnnotations(new SyntaxAnnotation(Switch, string.Join(',', hosts[(ExpressionSyntax)original].Select(c => c.Key))));
        });
        return tree.WithRootAndOptions(root, tree.Options);
    }

    /// <summary>The smallest expression around a change that a condition can stand before, or null.</summary>
    private static ExpressionSyntax? Host(Mutation mutation)
    {
        // A table that is read once would keep the change that was on at that moment.
        if (mutation.Tree.ToString().Contains("Lazy<", StringComparison.Ordinal)
            || mutation.Old.Ancestors().Any(a => a is FieldDeclarationSyntax or AttributeSyntax or ParameterSyntax or CaseSwitchLabelSyntax or ConstantPatternSyntax { Parent: SwitchExpressionArmSyntax }))
        {
            return null;
        }

        var node = mutation.Old;
        if (node.AncestorsAndSelf().TakeWhile(a => a is not (StatementSyntax or IsPatternExpressionSyntax)).Any(a => a is PatternSyntax or SubpatternSyntax))
        {
            node = node.Ancestors().TakeWhile(a => a is not (StatementSyntax or SwitchExpressionArmSyntax)).FirstOrDefault(a => a is IsPatternExpressionSyntax);
        }

        while (node is not null)
        {
            if (node.Parent is MemberAccessExpressionSyntax access && access.Name == node)
            {
                node = access;
            }
            else if (node.Parent is InvocationExpressionSyntax call && call.Expression == node)
            {
                node = call;
            }
            else if (node.Ancestors().TakeWhile(a => a is ExpressionSyntax).OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(c => c.WhenNotNull.Contains(node)) is { } conditional)
            {
                node = conditional;
            }
            else
            {
                break;
            }
        }

        return node is ExpressionSyntax { Parent: not (NameColonSyntax or ExpressionStatementSyntax or QualifiedNameSyntax or VariableDeclarationSyntax or BaseMethodDeclarationSyntax) } host
            && !(host.Parent is AssignmentExpressionSyntax assignment && assignment.Left == host)
            && !host.DescendantNodes().Any(n => n is VariableDesignationSyntax && n.AncestorsAndSelf().TakeWhile(a => a != host).All(a => a is not AnonymousFunctionExpressionSyntax))
            ? host : null;
    }
}
