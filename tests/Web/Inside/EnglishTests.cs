using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Luoshi.Ledger;

namespace Luoshi.Web.Tests.Inside;

/// <summary>The workbench in English: every word of the program is, and the county's own words say that they are Chinese.</summary>
public sealed partial class EnglishTests(SampleCounty county) : IClassFixture<SampleCounty>
{
    private static readonly string[] _attributes = ["data-head", "aria-label", "placeholder", "alt", "title"];

    public static TheoryData<string, string> Pages => new(
    [
        (nameof(Role.Supervisor), "/desk/owed"), (nameof(Role.Supervisor), "/desk/verify"), (nameof(Role.Supervisor), "/desk/dispatch"), (nameof(Role.Supervisor), "/desk/release"),
        (nameof(Role.Supervisor), "/desk/lamps?period=2025-10&at=29"), (nameof(Role.Supervisor), "/desk/lamps?period=2025-11"), (nameof(Role.Supervisor), "/desk/tasks/2025/13"),
        (nameof(Role.Supervisor), "/desk/bulletin?period=2025-10"), (nameof(Role.Supervisor), "/desk/bulletin/2025/9"), (nameof(Role.Supervisor), "/desk/orders"), (nameof(Role.Supervisor), "/desk/orders/new?task=29"), (nameof(Role.Supervisor), "/desk/orders/2025/2"),
        (nameof(Role.Supervisor), "/desk/orders/2025/4"), (nameof(Role.Reporter), "/desk/orders"), (nameof(Role.Supervisor), "/desk/rules"), (nameof(Role.Supervisor), "/desk/cases"), (nameof(Role.Supervisor), "/desk/cases/tickets/1"), (nameof(Role.Reporter), "/desk/cases/tickets/1"), (nameof(Role.Supervisor), "/desk/cases/tickets/3"), (nameof(Role.Leader), "/desk/cases/tickets/rates"), (nameof(Role.Supervisor), "/desk/cases/tickets/alike"),
        (nameof(Role.Supervisor), "/desk/registers"), (nameof(Role.Supervisor), "/desk/registers/breeding-stations"), (nameof(Role.Supervisor), "/desk/registers/breeding-stations/1"), (nameof(Role.Supervisor), "/desk/registers/breeding-stations/new"), (nameof(Role.Supervisor), "/desk/registers/breeding-stations/import"), (nameof(Role.Supervisor), "/desk/registers/breeding-stations/release"), (nameof(Role.Auditor), "/desk/registers/breeding-stations/labels"), (nameof(Role.Leader), "/desk/registers/breeding-stations/map"), (nameof(Role.Leader), "/desk/registers/breeding-stations?group=township&list=all"), (nameof(Role.Deputy), "/p/990101/registers/breeding-stations/map"), (nameof(Role.Supervisor), "/desk/registers/from-sheet"), (nameof(Role.Deputy), "/p/990101/registers"), (nameof(Role.Deputy), "/p/990101/registers/breeding-stations"), (nameof(Role.Deputy), "/p/990101/registers/breeding-stations/1"), (nameof(Role.Deputy), "/p/990101/registers/breeding-stations/1/report"), (nameof(Role.Deputy), "/p/990101/reports"), (nameof(Role.Supervisor), "/desk/registers/horses/40/pedigree"), (nameof(Role.Supervisor), "/desk/registers/horses/matings?dam=40&sire=25"), (nameof(Role.Leader), "/desk/registers/inseminations/figures?month=2025-10"), (nameof(Role.Leader), "/desk/registers/inseminations/figures/conception-rate/2025-10?group=cattle"), (nameof(Role.Leader), "/desk/rules?on=2023-05-01"),
        (nameof(Role.Supervisor), "/desk/calendar?year=2025"), (nameof(Role.Auditor), "/desk/calendar?year=2031"), (nameof(Role.Auditor), "/desk/revisions"), (nameof(Role.Supervisor), "/desk/findings"), (nameof(Role.Deputy), "/p/990101/2025/findings"), (nameof(Role.Supervisor), "/desk/promises?at=334"), (nameof(Role.Supervisor), "/desk/year"), (nameof(Role.Reporter), "/desk/bulletin"),
        (nameof(Role.Deputy), "/p/990101/2025/promises"), (nameof(Role.Reporter), "/desk/my"), (nameof(Role.Reporter), "/desk/tasks/2025/7/2025-10/report"), (nameof(Role.UnitHead), "/desk/tasks/2025/7"), (nameof(Role.Leader), "/desk/leader"),
        (nameof(Role.Leader), "/desk/release"), (nameof(Role.Auditor), "/desk/log"), (nameof(Role.Administrator), "/desk/accounts"), (nameof(Role.Deputy), "/desk/me"), (nameof(Role.Deputy), "/desk/follow"), (nameof(Role.Deputy), "/desk/follow/choose?q=13"), (nameof(Role.Deputy), "/desk/follow/2025/13/ask"), (nameof(Role.Deputy), "/desk/years"), (nameof(Role.Supervisor), "/desk/webhooks"), (nameof(Role.Administrator), "/desk/webhooks"),
        (nameof(Role.Supervisor), "/desk/corrections?show=all"), (nameof(Role.Supervisor), "/desk/corrections/2025-1"), (nameof(Role.Supervisor), "/desk/corrections/2025-2"),
        (nameof(Role.Reporter), "/desk/corrections/2025-2"), (nameof(Role.Deputy), "/p/990101/2025/indicators"), (nameof(Role.Deputy), "/p/990101/2025/indicators/gdp"), (nameof(Role.Deputy), "/p/990101/2025/corrections"), (nameof(Role.Deputy), "/p/990101/2025/corrections/new?about=task&id=13"),
        (nameof(Role.Deputy), "/sign-in"), (nameof(Role.Deputy), "/enter/990101/x"),
    ]);

    [Theory, MemberData(nameof(Pages))]
    public async Task The_words_of_the_program_are_English_where_English_is_asked_for(string role, string address)
    {
        using var browser = await county.As(Enum.Parse<Role>(role));

        await browser.Open(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=en");

        var document = browser.Page.Document;
        foreach (var words in document.Body!.Descendants<IText>().Where(words => Chinese().IsMatch(words.Data)))
            Assert.True(words.ParentElement!.Closest("[lang]")!.GetAttribute("lang") == "zh-CN", words.ParentElement.OuterHtml);
        foreach (var attribute in document.All.SelectMany(element => element.Attributes).Where(attribute => _attributes.Contains(attribute.Name)))
            Assert.False(Chinese().IsMatch(attribute.Value), attribute.Value);
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();
}
