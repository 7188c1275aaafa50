namespace Luoshi.Registers.Declared;

/// <summary>What a field holds.</summary>
public enum FieldKind
{
    /// <summary>文字: a line.</summary>
    Text,

    /// <summary>说明: several lines.</summary>
    Narrative,

    /// <summary>数: a number in a unit.</summary>
    Number,

    /// <summary>金额: a number in 元 or a multiple of it.</summary>
    Money,

    /// <summary>日期</summary>
    Date,

    /// <summary>选项: one of the choices that are declared.</summary>
    Choice,

    /// <summary>是否</summary>
    Flag,

    /// <summary>地点: a township or village by its name.</summary>
    Place,

    /// <summary>单位: a unit of the place.</summary>
    Unit,

    /// <summary>引用: the number of a record in another register, or in this.</summary>
    Reference,

    /// <summary>坐标: latitude and longitude in degrees.</summary>
    Point,

    /// <summary>照片: the hash of a picture that is kept as evidence.</summary>
    Photo,

    /// <summary>文件: the hash of a file that is kept as evidence.</summary>
    File,

    /// <summary>算得: reckoned from other fields, and never typed.</summary>
    Computed,

    /// <summary>近交系数: the coefficient of inbreeding, reckoned from the pedigree when a record is entered or its parents change, and never typed.</summary>
    Inbreeding,
}
