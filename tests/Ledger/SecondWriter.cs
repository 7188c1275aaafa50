using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Ledger.Reminders.Wanted;

namespace Luoshi.Ledger.Tests;

/// <summary>Somebody who gives the same command as another has just given, and had seen only what was there before.</summary>
internal static class SecondWriter
{
    /// <summary>Commands that put something new beside what is there: both are kept, and nobody's work is lost.</summary>
    public static bool MayBothWrite(Command command) => command switch
    {
        AddTasks or EnterReminder or EnterRecords => true,
        Together all => all.Commands.All(MayBothWrite),
        _ => false,
    };

    /// <summary>They are refused: told of the conflict, or that it is done already.</summary>
    public static void HearsOfTheFirst(ILedgerState state, Command command, Occasion occasion)
    {
        var refusal = Assert.ThrowsAny<RefusedException>(() => command.Decide(state, occasion));
        if (refusal is ConflictException conflict) Assert.True(conflict.Current.Version > command.Expected);
    }
}
