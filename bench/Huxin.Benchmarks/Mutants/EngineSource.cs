using System.Reflection;
using Huxin.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Huxin.Benchmarks.Mutants;

/// <summary>The engine and the scorer of labelled cases as one compilation in memory, so that a change of a rule can be compiled and run within a second.</summary>
internal sealed class EngineSource
{
    private static readonly CSharpParseOptions parse = new(LanguageVersion.Preview);

    private readonly CSharpCompilation whole;

    private EngineSource(CSharpCompilation whole, IReadOnlyList<SyntaxTree> rules) => (this.whole, Rules) = (whole, rules);

    /// <summary>The files that mutations are made in.</summary>
    public IReadOnlyList<SyntaxTree> Rules { get; }

    public static EngineSource Read(string root)
    {
        var folders = new[] { Path.Combine(root, "src", "Huxin.Engine"), Path.Combine(root, "tests", "Shared", "Accuracy") };
        var separator = Path.DirectorySeparatorChar;
        var trees = folders.SelectMany(f => Directory.GetFiles(f, "*.cs", SearchOption.AllDirectories))
            .Where(path => !path.Contains($"{separator}obj{separator}", StringComparison.Ordinal) && !path.Contains($"{separator}bin{separator}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), parse, path))
            .Append(CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;", parse))
            .ToList();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create("Huxin.Engine.Mutant", trees, references, options);
        CSharpGeneratorDriver.Create(Generators(), parseOptions: parse).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);

        // The assignment is no rule: a property compares it with every possible pairing.
        var rules = trees.Where(t => Path.GetFileName(t.FilePath) != "Assignment.cs").Where(t => t.FilePath.Contains($"{separator}Reconciliation{separator}", StringComparison.Ordinal) && !Path.GetFileName(t.FilePath).StartsWith("Finding", StringComparison.Ordinal)).ToList();
        return new EngineSource((CSharpCompilation)generated, rules);
    }

    /// <summary>The compiled engine with other sources in place of some of its own, or the compiler's complaints.</summary>
    public (byte[]? Image, IReadOnlyList<Diagnostic> Errors) Compile(IReadOnlyList<(SyntaxTree Original, SyntaxTree Changed)> changes, SyntaxTree? further = null)
    {
        var compilation = changes.Aggregate(whole, (c, change) => c.ReplaceSyntaxTree(change.Original, change.Changed));
        compilation = further is null ? compilation : compilation.AddSyntaxTrees(further);
        var engine = typeof(EngineJson).Assembly;
        var tables = engine.GetManifestResourceNames().Select(name => new ResourceDescription(name, () => engine.GetManifestResourceStream(name)!, isPublic: true));
        using var image = new MemoryStream();
        var result = compilation.Emit(image, manifestResources: tables);
        return result.Success ? (image.ToArray(), []) : (null, [.. result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)]);
    }

    /// <summary>The generators of the framework's reference pack: regular expressions and JSON.</summary>
    private static IEnumerable<ISourceGenerator> Generators()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var packs = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        var pack = Directory.GetDirectories(packs, "10.*").Order(StringComparer.Ordinal).Last();
        return Directory.GetFiles(Path.Combine(pack, "analyzers", "dotnet", "cs"), "*Generat*.dll")
            .SelectMany(path => new AnalyzerFileReference(path, new Loader()).GetGenerators(LanguageNames.CSharp));
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
