namespace Luoshi.Vocabulary.Orders;

/// <summary>A step of a set: how long there is to answer it, and for what it is proposed.</summary>
/// <param name="Step">The step.</param>
/// <param name="WorkingDays">To answer, from the day after the order goes out.</param>
/// <param name="For">For what it is proposed; empty where people alone choose it.</param>
public sealed record OrderStepRule(OrderStep Step, int WorkingDays, IReadOnlyList<OrderGround> For);
