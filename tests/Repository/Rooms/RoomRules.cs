using Luoshi.Survey;

namespace Luoshi.Repository.Tests.Rooms;

public sealed class RoomRules
{
    private static readonly IReadOnlyList<Project> _rooms = Checkout.Here().Projects("src");

    public static TheoryData<string> Rooms => [.. _rooms.Select(room => room.Name)];

    [Fact]
    public void Every_room_stands_in_the_table() =>
        Offences.AssertNone(_rooms.Select(room => room.Name).Except(RoomTable.MayUse.Keys));

    [Theory, MemberData(nameof(Rooms))]
    public void A_room_refers_only_to_rooms_that_it_may_use(string name) =>
        Offences.AssertNone(Room(name).References.Except(RoomTable.MayUse[name]));

    [Theory, MemberData(nameof(Rooms))]
    public void A_room_opens_only_namespaces_of_rooms_that_it_may_use(string name)
    {
        var room = Room(name);
        var opened = room.Files.SelectMany(file => file.Usings).Concat(room.Usings).Select(RoomOf).OfType<string>();

        Offences.AssertNone(opened.Distinct().Except([.. RoomTable.MayUse[name], name]));
    }

    [Theory, MemberData(nameof(Rooms))]
    public void A_file_is_in_the_namespace_of_its_folder(string name)
    {
        var misplaced = from file in Room(name).Files
                        let folder = $"Luoshi.{name}" + (file.Folder.Length == 0 ? "" : "." + file.Folder.Replace('/', '.'))
                        from space in file.Namespaces
                        where space != folder
                        select $"{file.Path} is in {space}, expected {folder}";

        Offences.AssertNone(misplaced);
    }

    [Theory, MemberData(nameof(Rooms))]
    public void No_two_folders_of_a_room_use_each_other(string name) =>
        Offences.AssertNone(FolderPairs.TwoWay(Room(name)).Select(pair => $"{pair.First} ↔ {pair.Second}"));

    // A namespace that is open everywhere hides who uses whom.
    [Theory, MemberData(nameof(Rooms))]
    public void No_namespace_of_ours_is_opened_for_a_whole_room(string name)
    {
        var room = Room(name);
        var inFiles = room.Files.Where(file => file.GlobalUsings.Any(IsOurs)).Select(file => file.Path);

        Offences.AssertNone(inFiles.Concat(room.Usings.Where(IsOurs)));
    }

    [Theory, MemberData(nameof(Rooms))]
    public void Rooms_that_bring_nothing_along_have_no_package(string name) =>
        Offences.AssertNone(RoomTable.WithoutPackages.Contains(name) ? Room(name).Packages : []);

    private static Project Room(string name) => _rooms.Single(room => room.Name == name);

    private static bool IsOurs(string space) => space.StartsWith("Luoshi.", StringComparison.Ordinal);

    // The room with the longest name that the namespace begins with: Ledger.Storage before Ledger.
    private static string? RoomOf(string space) => IsOurs(space)
        ? RoomTable.MayUse.Keys.Where(room => $"{space}.".StartsWith($"Luoshi.{room}.", StringComparison.Ordinal)).MaxBy(room => room.Length) ?? space
        : null;
}
