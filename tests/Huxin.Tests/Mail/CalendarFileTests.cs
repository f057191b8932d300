using Huxin.Tests.Shared;

namespace Huxin.Tests.Mail;

/// <summary>The reader that our invitations are checked with takes the standard's own examples and refuses what is broken.</summary>
public sealed class CalendarFileTests
{
    private const string Good = "BEGIN:VCALENDAR\r\nPRODID:-//x//EN\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260601T000000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    [Fact]
    public void The_examples_of_the_standard_are_taken()
    {
        var folder = SharedFolder.Path("data", "conformance", "ical", "ical4j", "valid");
        var files = Directory.GetFiles(folder, "rfc5545-*.ics");
        Assert.True(files.Length >= 5, $"{files.Length} examples");
        Assert.Equal([], files.Where(file => CalendarFile.Faults(File.ReadAllText(file)).Any(fault => fault.StartsWith("no content line", StringComparison.Ordinal) || fault.Contains("ends", StringComparison.Ordinal))).Select(Path.GetFileName));
        Assert.Empty(CalendarFile.Faults(Good));
        Assert.Empty(CalendarFile.SendingFaults(Good));
    }

    [Theory]
    [InlineData("UID:1\r\n", "", "VEVENT needs UID once")]
    [InlineData("UID:1", "UID:1\r\nUID:2", "VEVENT needs UID once")]
    [InlineData("END:VEVENT\r\n", "", "ends where it has not begun")]
    [InlineData("VERSION:2.0\r\n", "", "VCALENDAR needs VERSION once")]
    [InlineData("UID:1", "no colon at all", "no content line")]
    public void What_is_broken_is_found(string good, string bad, string fault) =>
        Assert.Contains(CalendarFile.Faults(Good.Replace(good, bad, StringComparison.Ordinal)), found => found.Contains(fault, StringComparison.Ordinal));

    [Fact]
    public void Long_lines_and_bare_line_feeds_are_found()
    {
        Assert.Single(CalendarFile.SendingFaults(Good.Replace("UID:1", "UID:" + new string('长', 24), StringComparison.Ordinal)));
        Assert.Single(CalendarFile.SendingFaults(Good.Replace("UID:1\r\n", "UID:1\n", StringComparison.Ordinal)));
    }
}
