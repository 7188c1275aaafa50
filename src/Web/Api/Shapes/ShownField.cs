using Luoshi.Registers.Declared;

namespace Luoshi.Web.Api.Shapes;

/// <summary>A field of a register.</summary>
/// <param name="Code">As records and requests cite it.</param>
/// <param name="Name">In both languages.</param>
/// <param name="Type">What it holds: text, number, date …</param>
/// <param name="Required">Whether a record without it is refused.</param>
/// <param name="Computed">Whether it is reckoned, and never sent.</param>
public sealed record ShownField(string Code, ShownWords Name, string Type, bool Required, bool Computed)
{
    /// <summary>The unit of a number.</summary>
    public string? Unit { get; init; }

    /// <summary>What a choice can be.</summary>
    public IReadOnlyList<ShownChoice>? Choices { get; init; }

    internal static ShownField Of(Field field) => new(field.Code, ShownRegister.Of(field.Name), Shapes.Code.Of(field.Kind), field.Required, !field.IsTyped)
    {
        Unit = field.Measure.OrNull(),
        Choices = field.Choices.Count > 0 ? [.. field.Choices.Where(choice => !choice.Retired).Select(choice => new ShownChoice(choice.Code, ShownRegister.Of(choice.Name)))] : null,
    };
}

/// <summary>One of the things that a field can hold.</summary>
public sealed record ShownChoice(string Code, ShownWords Name);
