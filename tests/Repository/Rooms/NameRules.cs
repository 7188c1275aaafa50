using Luoshi.Survey;

namespace Luoshi.Repository.Tests.Rooms;

public sealed class NameRules
{
    [Fact]
    public void No_folder_or_file_of_code_has_a_name_that_says_nothing()
    {
        var hollow = from path in Checkout.Here().Tracked()
                     where Path.GetExtension(path) is ".cs" or ".csproj" or ".razor"
                     from word in Words.Hollow(path)
                     select $"{path}: {word}";

        Offences.AssertNone(hollow);
    }
}
