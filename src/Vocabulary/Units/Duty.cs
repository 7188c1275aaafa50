namespace Luoshi.Vocabulary.Units;

/// <summary>A word by which a piece of work is told to be a unit's business.</summary>
/// <param name="Words">As reports write it: 水库, 高标准农田.</param>
/// <param name="Weight">5 where the word alone tells whose work it is, down to 1 where it only decides between equals.</param>
public readonly record struct Duty(string Words, int Weight);
