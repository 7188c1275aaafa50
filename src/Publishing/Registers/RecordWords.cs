using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;

namespace Luoshi.Publishing.Registers;

/// <summary>What a field of a record holds, as people read it.</summary>
public static class RecordWords
{
    public static string Chinese(Field field, string held) => field.Kind switch
    {
        FieldKind.Choice => ChoiceOf(field, held)?.Name.Chinese ?? held,
        FieldKind.Photo => HeldFile.In(held).Count is > 0 and var photos ? $"{photos} 张" : "",
        FieldKind.File => string.Join('、', HeldFile.In(held).Select(file => file.Name)),
        FieldKind.Flag => held switch { "yes" => "是", "no" => "否", _ => "" },
        _ => held,
    };

    public static string English(Field field, string held) => field.Kind switch
    {
        FieldKind.Choice => ChoiceOf(field, held)?.Name.English ?? held,
        FieldKind.Photo => HeldFile.In(held).Count is > 0 and var photos ? photos == 1 ? "1 photo" : $"{photos} photos" : "",
        FieldKind.File => string.Join(", ", HeldFile.In(held).Select(file => file.Name)),
        _ => held,
    };

    private static Choice? ChoiceOf(Field field, string held) => field.Choices.FirstOrDefault(choice => choice.Code == held);
}
