using System.Text;
using Luoshi.Desk;
using Luoshi.Desk.Accounts;
using Luoshi.Desk.Evidence;
using Luoshi.Desk.Reports;
using Luoshi.Desk.Samples;
using Luoshi.Documents;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Ledger;
using Luoshi.Ledger.Storage;
using Luoshi.Ledger.Users;
using Luoshi.Packs;
using Luoshi.Packs.Calendars;
using Luoshi.Packs.Indicators;
using Luoshi.Packs.Lamps;
using Luoshi.Packs.Orders;
using Luoshi.Packs.TimeLimits;
using Luoshi.Packs.Units;

namespace Luoshi.Bench.Serving;

/// <summary>The invented county with its year in progress in a folder that can be served, and many people in it who can sign in.</summary>
internal static class PeopledCounty
{
    private const string Samples = "samples", Report = "云牧县-2025.md", Before = "云牧县-2024.md";

    // As many people of a county use such a program: units most of all.
    private static readonly Role[] _roles = [Role.Reporter, Role.Reporter, Role.UnitHead, Role.Reporter, Role.Supervisor, Role.Reporter, Role.Leader, Role.Deputy, Role.Reporter, Role.Auditor];

    /// <summary>Makes it, and prints for each of its people a role and where they are let in, once.</summary>
    public static void Make(string folder, int count)
    {
        var clock = new SampleClock();
        using var ledger = StoredLedger.OpenFile(Path.Combine(folder, "luoshi.db"), create: true, clock);
        var year = YearIn(ledger, clock, new ReportShelf(new EvidenceFolder(Path.Combine(folder, "reports"))));
        var office = new Office(ledger, SampleYear.Place);
        var units = office.PlanOf(2025).Tasks.Select(task => task.Content.Lead).Where(unit => unit.Length > 0).Distinct().ToList();
        var administrator = year.People.First(person => person.Role == Role.Administrator);
        // Links are good for three days from now, and not from the sample's autumn on.
        var book = new AccountBook(ledger, ledger.Accounts, new Gate(ledger, ledger.Accounts, TimeProvider.System, new()), TimeProvider.System);
        for (var at = 0; at < count; at++)
        {
            var (name, role) = (FormattableString.Invariant($"用户{at + 1}"), _roles[at % _roles.Length]);
            office.Do(new AddUser(name, new Duty(role, Duty.IsOfUnit(role) ? units[at % units.Count] : "", PlaceTime.DayOf(clock.GetUtcNow()))), administrator);
            Console.WriteLine($"{role} /enter/{SampleYear.Place}/{book.OpenToLook(SampleYear.Place, name)}");
        }
    }

    private static SampleYear YearIn(StoredLedger ledger, SampleClock clock, ReportShelf shelf)
    {
        var (report, before) = (File.ReadAllBytes(Path.Combine(Samples, Report)), File.ReadAllBytes(Path.Combine(Samples, Before)));
        shelf.Keep(report);
        shelf.Keep(before);
        var year = new SampleYear(ledger, clock, new SampleWords(File.ReadAllText(Path.Combine(Samples, "云牧县-2025.words.tsv"), Encoding.UTF8)));
        var rules = new Rulebook(
            CalendarFiles.Read(Path.Combine("packs", "calendars")).DaysOff, PackFile.Read(OfCounty("time-limits.yaml"), TimeLimitPack.Read), PackFile.Read(OfCounty("order-steps.yaml"), OrderStepPack.Read));
        year.Make(
            ReportReader.Read(DocumentOpener.Open(Report, report).Document, Lexicon.Default), PackFile.Read(OfCounty("units.yaml"), UnitPack.Read),
            LampFiles.Read(Path.Combine("packs", "lamps")).Single(rules => rules.Name == "yinchuan"), rules, PackFile.Read(OfCounty("indicators.yaml"), IndicatorPack.Read));
        year.Answer(shelf, Before, before);
        return year;
    }

    private static string OfCounty(string pack) => Path.Combine("packs", "county", pack);
}
