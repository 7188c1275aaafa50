using System.Net;
using Luoshi.Desk;
using Luoshi.Desk.Evidence;
using Luoshi.Desk.Reports;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Webhooks;
using Luoshi.Sending.Signed;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Accounts;
using Luoshi.Vocabulary.Places;
using Luoshi.Vocabulary.Units;

namespace Luoshi.Web;

/// <summary>What a site stands on.</summary>
/// <param name="Ledger">The ledger that it shows.</param>
/// <param name="Shelf">The reports that plans were read from.</param>
/// <param name="Clock">What time it is.</param>
/// <param name="Urls">Where it listens.</param>
public sealed record SiteOptions(ILedger Ledger, ReportShelf Shelf, TimeProvider Clock, IReadOnlyList<string> Urls)
{
    /// <summary>Who can sign in, and how.</summary>
    public required IAccounts Accounts { get; init; }

    /// <summary>What programs were answered that wrote.</summary>
    public required IKeptAnswers Answers { get; init; }

    /// <summary>What came with cases and is not for the ledger.</summary>
    public required ILetters Letters { get; init; }

    /// <summary>Who hears of what is entered.</summary>
    public required IWebhooks Webhooks { get; init; }

    /// <summary>Hosts that messages to subscriptions may go to though the internet does not reach them.</summary>
    public IReadOnlyList<AllowedHost> WebhookTo { get; init; } = [];

    public SignInRules SignIn { get; init; } = new();

    /// <summary>The office's own provider of identities; null: there is none, and people sign in by what they set up here.</summary>
    public IdentityProvider? Provider { get; init; }

    /// <summary>Days off and time limits.</summary>
    public required Rulebook Rules { get; init; }

    /// <summary>The units that packs declare.</summary>
    public required UnitDirectory Units { get; init; }

    /// <summary>Where files of evidence are kept.</summary>
    public required EvidenceFolder Evidence { get; init; }

    /// <summary>Outlines of places for their maps, by the ids of places.</summary>
    public IReadOnlyDictionary<string, Boundary> Boundaries { get; init; } = new Dictionary<string, Boundary>();

    /// <summary>What every page says over its content: that the county is an invented one. Null: nothing.</summary>
    public Remark? Notice { get; init; }

    /// <summary>The address under which the public knows the site, where it stands behind another server: https://ldj.example.gov.cn. Null: there is none before it.</summary>
    public string? PublicAddress { get; init; }

    /// <summary>The servers before it that are believed when they say from where somebody comes (X-Forwarded-For), beside those on the same machine.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    /// <summary>Whether the public reaches it by https.</summary>
    public bool IsSecure => PublicAddress?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Whether nobody but whoever sits at the machine can reach it: then a report can be dropped on a page.</summary>
    public bool IsForOneMachine => PublicAddress is null && Urls.All(url => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.IsLoopback);
}
