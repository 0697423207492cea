using Toy.Grader.Snapshots;

namespace Toy.Grader.Tests.Snapshots;

/// <summary>The workflow: compare, receive, accept, reject; and what ought not to be there.</summary>
public class SnapshotStoreTests
{
    [Fact]
    public void A_text_that_was_verified_leaves_nothing_behind()
    {
        var folder = new MemoryFolder(("sum.verified.txt", "1\n2\n"), ("sum.received.txt", "old\n"));

        Assert.Equal(SnapshotVerdict.Same, new SnapshotStore(folder).Verify("sum", "1\n2\n").Verdict);

        Assert.Equal(["sum.verified.txt"], folder.Files);
    }

    [Theory]
    [InlineData("1\r\n2\r\n")]
    [InlineData("1\n2")]
    public void Ends_of_lines_do_not_count(string text)
    {
        var folder = new MemoryFolder(("sum.verified.txt", text));

        Assert.Equal(SnapshotVerdict.Same, new SnapshotStore(folder).Compare("sum", "1\n2\n").Verdict);
    }

    [Theory]
    [InlineData("1\n2 \n")]
    [InlineData("1\n\n2\n")]
    [InlineData("1\n2\n\n")]
    [InlineData("")]
    public void Everything_else_counts(string text)
    {
        var folder = new MemoryFolder(("sum.verified.txt", text));

        Assert.Equal(SnapshotVerdict.Different, new SnapshotStore(folder).Compare("sum", "1\n2\n").Verdict);
    }

    [Fact]
    public void A_text_that_differs_is_received_and_the_verified_one_stays()
    {
        var folder = new MemoryFolder(("sum.verified.txt", "1\n"));

        var comparison = new SnapshotStore(folder).Verify("sum", "2\r\n");

        Assert.Equal(new SnapshotComparison(SnapshotVerdict.Different, "1\n", "2\n", 1), comparison);
        Assert.Equal("1\n", folder.Read("sum.verified.txt"));
        Assert.Equal("2\n", folder.Read("sum.received.txt"));
    }

    [Fact]
    public void A_text_without_a_verified_one_is_new()
    {
        var folder = new MemoryFolder(("sums.verified.txt", "1\n"));

        Assert.Equal(new SnapshotComparison(SnapshotVerdict.New, null, "1\n", 0), new SnapshotStore(folder).Verify("sum", "1\n"));
        Assert.Equal("1\n", folder.Read("sum.received.txt"));
    }

    [Fact]
    public void Comparing_writes_nothing()
    {
        var folder = new MemoryFolder(("sum.verified.txt", "1\n"), ("sum.received.txt", "1\n"));
        var store = new SnapshotStore(folder);

        store.Compare("sum", "1\n");
        store.Compare("sum", "2\n");
        store.Compare("other", "2\n");
        _ = store.Problems(["sum"]);

        Assert.Equal(0, folder.Changes);
    }

    [Fact]
    public void Each_of_several_answers_is_right_and_the_nearest_is_shown_for_a_wrong_one()
    {
        var store = new SnapshotStore(new MemoryFolder(("sum.verified.txt", "a\nb\n"), ("sum.2.verified.txt", "a\nc\nd\n"), ("sum.3.verified.txt", "x\n")));

        Assert.Equal(2, store.Compare("sum", "a\nc\nd\n").Alternative);
        Assert.Equal(3, store.Compare("sum", "x\n").Alternative);
        Assert.Equal(2, store.Compare("sum", "a\nc\ne\n").Alternative);
        Assert.Equal(["a\nb\n", "a\nc\nd\n", "x\n"], store.Verified("sum"));
    }

    [Fact]
    public void Accepting_makes_what_was_received_the_verified_text()
    {
        var folder = new MemoryFolder(("sum.verified.txt", "1\n"), ("sum.received.txt", "2\n"));
        var store = new SnapshotStore(folder);

        Assert.Equal(["sum"], store.Pending());
        Assert.True(store.Accept("sum"));

        Assert.Equal(["sum.verified.txt"], folder.Files);
        Assert.Equal("2\n", folder.Read("sum.verified.txt"));
        Assert.Empty(store.Pending());
        Assert.False(store.Accept("sum"));
    }

    [Fact]
    public void Accepting_one_more_answer_takes_the_first_free_number()
    {
        var folder = new MemoryFolder(("sum.verified.txt", "1\n"), ("sum.3.verified.txt", "3\n"), ("sum.received.txt", "2\n"));

        Assert.True(new SnapshotStore(folder).Accept("sum", asAlternative: true));

        Assert.Equal(["sum.2.verified.txt", "sum.3.verified.txt", "sum.verified.txt"], folder.Files);
        Assert.Equal("2\n", folder.Read("sum.2.verified.txt"));
    }

    [Fact]
    public void There_is_no_room_for_a_hundredth_answer()
    {
        (string, string)[] files = [.. Enumerable.Range(1, SnapshotFile.MostAlternatives).Select(number => (SnapshotFile.Verified("sum", number).FileName, $"{number}\n"))];
        var folder = new MemoryFolder([.. files, ("sum.received.txt", "new\n")]);

        Assert.False(new SnapshotStore(folder).Accept("sum", asAlternative: true));

        Assert.Equal("new\n", folder.Read("sum.received.txt"));
    }

    [Fact]
    public void Rejecting_keeps_what_was_verified()
    {
        var folder = new MemoryFolder(("sum.verified.txt", "1\n"), ("sum.received.txt", "2\n"));

        Assert.True(new SnapshotStore(folder).Reject("sum"));

        Assert.Equal(["sum.verified.txt"], folder.Files);
        Assert.Equal("1\n", folder.Read("sum.verified.txt"));
        Assert.False(new SnapshotStore(folder).Reject("sum"));
    }

    [Fact]
    public void Snapshots_of_no_test_are_errors()
    {
        var store = new SnapshotStore(new MemoryFolder(("sum.verified.txt", "1\n"), ("gone.verified.txt", "1\n"), ("gone.2.verified.txt", "2\n"), ("gone.received.txt", "3\n")));

        Assert.Equal(
            ["gone.2.verified.txt", "gone.received.txt", "gone.verified.txt"],
            store.Problems(["sum", "other"]).Select(problem => problem.FileName));
        Assert.Empty(store.Problems(null));
    }

    [Fact]
    public void Two_answers_with_one_text_are_an_error()
    {
        var store = new SnapshotStore(new MemoryFolder(("sum.verified.txt", "1\n"), ("sum.2.verified.txt", "1\r\n"), ("sum.3.verified.txt", "2\n")));

        var problem = Assert.Single(store.Problems(["sum"]));

        Assert.Equal("sum.2.verified.txt", problem.FileName);
        Assert.StartsWith("says the same as sum.verified.txt", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_differ_by_case_alone_are_an_error_that_prune_leaves_to_people()
    {
        var folder = new MemoryFolder(("Sum.verified.txt", "1\n"), ("sum.verified.txt", "2\n"));
        var store = new SnapshotStore(folder);

        Assert.Equal("sum.verified.txt", Assert.Single(store.Problems(null)).FileName);
        Assert.Empty(store.Prune(null));
        Assert.Equal(2, folder.Files.Count);
    }

    [Fact]
    public void A_file_that_only_looks_like_a_snapshot_is_an_error() =>
        Assert.Equal("sum.02.verified.txt", Assert.Single(new SnapshotStore(new MemoryFolder(("sum.02.verified.txt", "1\n"), ("notes.txt", ""))).Problems(["sum"])).FileName);

    [Fact]
    public void Prune_deletes_what_no_test_could_use_and_nothing_else()
    {
        var folder = new MemoryFolder(
            ("README.md", ""), ("gone.verified.txt", "1\n"), ("sum.2.verified.txt", "1\n"), ("sum.received.txt", "1\n"), ("sum.verified.txt", "1\n"), ("new.received.txt", "1\n"));

        var pruned = new SnapshotStore(folder).Prune(["sum", "new"]);

        Assert.Equal(["gone.verified.txt", "sum.2.verified.txt", "sum.received.txt"], pruned.Select(problem => problem.FileName));
        Assert.Equal(["README.md", "new.received.txt", "sum.verified.txt"], folder.Files);
    }
}
