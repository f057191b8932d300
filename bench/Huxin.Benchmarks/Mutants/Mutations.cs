using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Huxin.Benchmarks.Mutants;

/// <summary>One small wrong change of a rule's source.</summary>
/// <param name="File">File it was made in.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="What">What became what.</param>
/// <param name="Tree">The file without the change.</param>
/// <param name="Old">What is replaced.</param>
/// <param name="Changed">What stands in its place.</param>
internal sealed record Mutation(string File, int Line, string What, SyntaxTree Tree, SyntaxNode Old, SyntaxNode Changed)
{
    /// <summary>The file with the change.</summary>
    public SyntaxTree Applied() => Tree.WithRootAndOptions(Tree.GetRoot().ReplaceNode(Old, Changed), Tree.Options);
}

/// <summary>
/// The mistakes a person makes in a rule: a comparison turned or widened by one, a threshold moved, a plus for a minus, "and" for "or",
/// a condition forgotten or negated, start for end, first for last, any for all, one lamp for another.
/// </summary>
/// <remarks>
/// Left alone are texts, tables, weights of scores (only their order matters) and whatever could keep a loop from ending.
/// </remarks>
internal static class Mutations
{
    private static readonly Dictionary<SyntaxKind, SyntaxKind[]> operators = new()
    {
        [SyntaxKind.GreaterThanExpression] = [SyntaxKind.GreaterThanOrEqualExpression, SyntaxKind.LessThanExpression],
        [SyntaxKind.GreaterThanOrEqualExpression] = [SyntaxKind.GreaterThanExpression, SyntaxKind.LessThanExpression],
        [SyntaxKind.LessThanExpression] = [SyntaxKind.LessThanOrEqualExpression, SyntaxKind.GreaterThanExpression],
        [SyntaxKind.LessThanOrEqualExpression] = [SyntaxKind.LessThanExpression, SyntaxKind.GreaterThanExpression],
        [SyntaxKind.EqualsExpression] = [SyntaxKind.NotEqualsExpression],
        [SyntaxKind.NotEqualsExpression] = [SyntaxKind.EqualsExpression],
        [SyntaxKind.AddExpression] = [SyntaxKind.SubtractExpression],
        [SyntaxKind.SubtractExpression] = [SyntaxKind.AddExpression],
        [SyntaxKind.LogicalAndExpression] = [SyntaxKind.LogicalOrExpression],
        [SyntaxKind.LogicalOrExpression] = [SyntaxKind.LogicalAndExpression],
    };

    private static readonly Dictionary<string, string> sides = new(StringComparer.Ordinal)
    {
        ["FirstMonth"] = "LastMonth",
        ["LastMonth"] = "FirstMonth",
        ["First"] = "Last",
        ["Last"] = "First",
        ["Min"] = "Max",
        ["Max"] = "Min",
        ["MinBy"] = "MaxBy",
        ["MaxBy"] = "MinBy",
        ["StartDate"] = "EndDate",
        ["EndDate"] = "StartDate",
        ["From"] = "To",
        ["To"] = "From",
        ["OrderBy"] = "OrderByDescending",
        ["OrderByDescending"] = "OrderBy",
        ["Any"] = "All",
        ["All"] = "Any",
        ["Exists"] = "TrueForAll",
        ["TrueForAll"] = "Exists",
        ["Blue"] = "Yellow",
        ["Yellow"] = "Blue",
        ["Same"] = "Group",
        ["Group"] = "Same",
        ["Founded"] = "Dissolved",
        ["Dissolved"] = "Founded",
        ["Outside"] = "Abroad",
        ["Abroad"] = "Outside",
        ["Answered"] = "Failed",
        ["Failed"] = "Answered",
    };

    public static IEnumerable<Mutation> Of(SyntaxTree tree)
    {
        var root = tree.GetRoot();
        foreach (var node in root.DescendantNodes().Where(n => !LeftAlone(n)))
        {
            foreach (var (old, changed, what) in Changes(node))
            {
                var line = tree.GetLineSpan(node.Span).StartLinePosition.Line + 1;
                yield return new Mutation(Path.GetFileName(tree.FilePath), line, what, tree, old, changed.WithTriviaFrom(old));
            }
        }
    }

    private static IEnumerable<(SyntaxNode Old, SyntaxNode Changed, string What)> Changes(SyntaxNode node)
    {
        switch (node)
        {
            case BinaryExpressionSyntax binary when operators.TryGetValue(binary.Kind(), out var kinds):
                foreach (var kind in kinds.Where(k => !InLoop(node) || k is SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression))
                {
                    var changed = SyntaxFactory.BinaryExpression(kind, binary.Left, binary.Right);
                    yield return (node, changed.WithOperatorToken(changed.OperatorToken.WithTriviaFrom(binary.OperatorToken)), $"{Short(binary)}: {binary.OperatorToken.Text} → {changed.OperatorToken.Text}");
                }

                break;
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not when !InLoop(node):
                yield return (node, not.Operand, $"{Short(not)}: not negated");
                break;
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression, Token.Value: int value } when IsThreshold(node):
                foreach (var other in value == 0 ? new[] { 1 } : [value + 1, value - 1])
                {
                    yield return (node, SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(other)), $"{Short(node.Parent!)}: {value} → {other}");
                }

                break;
            case RelationalPatternSyntax pattern:
                var turned = pattern.OperatorToken.Kind() switch
                {
                    SyntaxKind.GreaterThanToken => SyntaxKind.GreaterThanEqualsToken,
                    SyntaxKind.GreaterThanEqualsToken => SyntaxKind.GreaterThanToken,
                    SyntaxKind.LessThanToken => SyntaxKind.LessThanEqualsToken,
                    _ => SyntaxKind.LessThanToken,
                };
                yield return (node, pattern.WithOperatorToken(SyntaxFactory.Token(turned).WithTriviaFrom(pattern.OperatorToken)), $"{Short(pattern)}: {pattern.OperatorToken.Text} → {SyntaxFactory.Token(turned).Text}");
                break;
            case IfStatementSyntax test:
                yield return (test.Condition, SyntaxFactory.ParseExpression($"!({test.Condition})"), $"if ({Short(test.Condition)}): negated");
                break;
            case IdentifierNameSyntax name when sides.TryGetValue(name.Identifier.Text, out var side)
                && !node.Ancestors().OfType<MethodDeclarationSyntax>().Any(method => method.Identifier.Text == side):
                yield return (node, SyntaxFactory.IdentifierName(side), $"{Short(node.Parent!)}: {name.Identifier.Text} → {side}");
                break;
        }
    }

    private static bool LeftAlone(SyntaxNode node) => node.Ancestors().Any(a =>
        a is AttributeSyntax or InterpolatedStringExpressionSyntax or CollectionExpressionSyntax { Parent: EqualsValueClauseSyntax }
        || (a is ObjectCreationExpressionSyntax made && made.Type.ToString() == "Sentence")
        || a is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "FindingCodes" } });

    private static bool InLoop(SyntaxNode node) => node.AncestorsAndSelf().TakeWhile(a => a is not StatementSyntax).Last().Parent is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax;

    private static bool IsThreshold(SyntaxNode node) => node.Parent is EqualsValueClauseSyntax { Parent.Parent.Parent: FieldDeclarationSyntax } or RelationalPatternSyntax or ConstantPatternSyntax
        || (node.Parent is BinaryExpressionSyntax b && b.Kind() is SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.EqualsExpression
            && !InLoop(node));

    private static string Short(SyntaxNode node)
    {
        var text = string.Join(' ', node.ToString().Split((char[])['\r', '\n', ' '], StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 90 ? text : text[..90] + "…";
    }
}
