using Luoshi.Registers.Declared;

namespace Luoshi.Publishing.Registers;

/// <summary>What a field of a record holds, as people read it.</summary>
public static class RecordWords
{
    public static string Chinese(Field field, string held) => field.Kind switch
    {
        FieldKind.Choice => ChoiceOf(field, held)?.Name.Chinese ?? held,
        FieldKind.Flag => held switch { "yes" => "是", "no" => "否", _ => "" },
        _ => held,
    };

    public static string English(Field field, string held) => field.Kind == FieldKind.Choice ? ChoiceOf(field, held)?.Name.English ?? held : held;

    private static Choice? ChoiceOf(Field field, string held) => field.Choices.FirstOrDefault(choice => choice.Code == held);
}
