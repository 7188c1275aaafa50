namespace Luoshi.Web.Api.Shapes;

/// <summary>Why something was not done, by RFC 9457: in Chinese, and the same in English beside it.</summary>
/// <param name="Type">Which kind of problem; its address is explained in the reference.</param>
/// <param name="Title">What kind of problem it is.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Detail">What is wrong here.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="English">The same in English.</param>
public sealed record ShownProblem(string Type, string Title, int Status, string Detail, string? Remedy, ProblemInEnglish English);

/// <summary>What a problem says, in English.</summary>
/// <param name="Title">What kind of problem it is.</param>
/// <param name="Detail">What is wrong here.</param>
/// <param name="Remedy">What to do.</param>
public sealed record ProblemInEnglish(string Title, string Detail, string? Remedy);
