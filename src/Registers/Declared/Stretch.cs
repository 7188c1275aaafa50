namespace Luoshi.Registers.Declared;

/// <summary>How long there is for something: so many working days, hours or months.</summary>
public readonly record struct Stretch(int Count, StretchUnit Unit)
{
    public string Chinese => Unit switch
    {
        StretchUnit.WorkingDays => $"{Count} 个工作日",
        StretchUnit.OfficeHours => $"{Count} 个工作小时",
        StretchUnit.Hours => $"{Count} 小时",
        StretchUnit.Days => $"{Count} 天",
        _ => $"{Count} 个月",
    };

    public string English => $"{Count} {Unit switch
    {
        StretchUnit.WorkingDays => "working day",
        StretchUnit.OfficeHours => "office hour",
        StretchUnit.Hours => "hour",
        StretchUnit.Days => "day",
        _ => "month",
    }}{(Count == 1 ? "" : "s")}";
}
