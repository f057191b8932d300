using System.Text.Json;
using Huxin.Engine.Wording;
using Huxin.Tests.Shared;

namespace Huxin.Engine.Tests.Wording;

/// <summary>The labelled lines of the shared folder, as figures; depth comes later.</summary>
public sealed class LabelledLines(ITestOutputHelper output)
{
    [Fact]
    public void Forbidden_topics_are_found_and_clean_lines_left_alone()
    {
        var (hit, miss, extra) = (0, 0, 0);
        foreach (var line in File.ReadLines(SharedFolder.Path("examples", "lint", "employer.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            var text = document.RootElement.GetProperty("text").GetString()!;
            var wanted = document.RootElement.GetProperty("forbidden").EnumerateArray().Select(t => t.GetString()!).ToHashSet();
            var got = ForbiddenTopics.Find(text).Select(f => f.Topic).ToHashSet();
            hit += wanted.Intersect(got).Count();
            miss += wanted.Except(got).Count();
            extra += got.Except(wanted).Count();
            if (!wanted.SetEquals(got))
            {
                output.WriteLine($"{text}: wanted [{string.Join(',', wanted)}] got [{string.Join(',', got)}]");
            }
        }

        output.WriteLine($"forbidden: hit {hit} missed {miss} extra {extra}");
        Assert.True(hit >= 0.8 * (hit + miss) && hit >= 0.8 * (hit + extra));
    }

    [Fact]
    public void Vague_claims_are_told_from_precise_ones()
    {
        var (right, exact, all) = (0, 0, 0);
        foreach (var line in File.ReadLines(SharedFolder.Path("examples", "lint", "claim.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            var text = document.RootElement.GetProperty("text").GetString()!;
            var reading = VagueClaims.Read(text);
            var missing = document.RootElement.GetProperty("missing").EnumerateArray().Select(t => t.GetString()!).ToList();
            all++;
            right += reading.Is == document.RootElement.GetProperty("vague").GetBoolean() ? 1 : 0;
            exact += reading.Missing.SequenceEqual(missing) ? 1 : 0;
            if (!reading.Missing.SequenceEqual(missing))
            {
                output.WriteLine($"{text}: wanted [{string.Join(',', missing)}] got [{string.Join(',', reading.Missing)}]");
            }

            Assert.True(reading.Questions.Count <= 3);
        }

        output.WriteLine($"vague: {right}/{all}, missing points exactly {exact}/{all}");
        Assert.True(right >= 0.8 * all);
    }
}
