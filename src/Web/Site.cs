using System.Net;
using System.Net.Sockets;
using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Luoshi.Desk.Accounts;
using Luoshi.Desk.Accounts.Passkeys;
using Luoshi.Desk.Beginnings;
using Luoshi.Desk.Corrections;
using Luoshi.Desk.Deputies;
using Luoshi.Desk.Drafting;
using Luoshi.Desk.Findings;
using Luoshi.Desk.Promises;
using Luoshi.Desk.Registers;
using Luoshi.Desk.Scoreboards;
using Luoshi.Desk.Tracing;
using Luoshi.Desk.Webhooks;
using Luoshi.Desk.Workbenches;
using Luoshi.Web.Access;
using Luoshi.Web.Administration;
using Luoshi.Web.Api;
using Luoshi.Web.Api.Answers;
using Luoshi.Web.Api.Reference;
using Luoshi.Web.Api.Shapes;
using Luoshi.Web.Api.Tokens;
using Luoshi.Web.Audit;
using Luoshi.Web.Boards;
using Luoshi.Web.Bulletins;
using Luoshi.Web.Casework;
using Luoshi.Web.Corrections;
using Luoshi.Web.Deputies;
using Luoshi.Web.Findings;
using Luoshi.Web.Frame;
using Luoshi.Web.Intake;
using Luoshi.Web.Leaders;
using Luoshi.Web.Orders;
using Luoshi.Web.Pedigrees;
using Luoshi.Web.Plans;
using Luoshi.Web.Policies;
using Luoshi.Web.Promises;
using Luoshi.Web.Registers;
using Luoshi.Web.Registers.Public;
using Luoshi.Web.SettingUp;
using Luoshi.Web.SignIn;
using Luoshi.Web.SignIn.Provider;
using Luoshi.Web.Supervision;
using Luoshi.Web.Tasks;
using Luoshi.Web.Units;
using Luoshi.Web.Visiting;
using Luoshi.Web.Webhooks;
using Luoshi.Web.Years;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ApiFailures = Luoshi.Web.Api.Answers.Failures;
using Failures = Luoshi.Web.Frame.Failures;

namespace Luoshi.Web;

/// <summary>The web: put together, to be started by whoever composes the program.</summary>
public static class Site
{
    // Programs show a token, people a session.
    private const string Either = "either";

    // Forms of a few fields; a report that is dropped has a limit of its own.
    private const long LargestForm = 64 << 10;

    // A request holds one while it reads, or waits until what it wrote is safe on the disk.
    private const int ThreadsAtOnce = 32;

    /// <summary>Serves until the process is told to stop.</summary>
    /// <param name="options">What it stands on.</param>
    /// <param name="started">Told where it listens, once it does, and the address at which an empty ledger is set up; null where there is nothing to set up.</param>
    /// <exception cref="CannotListenException">It cannot be served there.</exception>
    public static void Run(SiteOptions options, Action<IEnumerable<string>, string?> started)
    {
        using var site = Build(options);
        // More of them come by one or two a second, and meanwhile requests would wait for others that wait for the disk.
        ThreadPool.GetMinThreads(out var workers, out var completing);
        ThreadPool.SetMinThreads(int.Max(workers, ThreadsAtOnce), completing);
        Start(site);
        started(site.Urls, site.Services.GetRequiredService<SetUpDoor>().Address);
        site.WaitForShutdown();
    }

    private static void Start(WebApplication site)
    {
        try
        {
            site.Start();
        }
        catch (Exception cause) when (cause is IOException or SocketException)
        {
            throw new CannotListenException(cause.InnerException is AddressInUseException, cause);
        }
    }

    internal static WebApplication Build(SiteOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls([.. options.Urls]);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = LargestForm;
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // It warns that keys lie in the database as they are: whoever reads that can read all the rest.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // Whoever asks for the way back from the provider with anything at all would be told of: what is the provider's fault we say ourselves.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Authentication.OpenIdConnect", LogLevel.None);
        var services = builder.Services;
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddCascadingValue(provider => Reader.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext!, options.Notice));
        services.AddResponseCompression();
        services.AddOutputCache(kept => kept.SizeLimit = KeptPages.Most);
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
            json.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
        });
        services.AddOpenApi(ApiDocument.Name, ApiDocument.Describe);
        AddSigningIn(services, options);
        services.AddHostedService(provider => new Forgetting(options, provider.GetRequiredService<ILogger<Forgetting>>()));
        WebhookParts.Add(services, options);
        AddBeginning(services, options);
        var app = builder.Build();
        if (Uri.TryCreate(options.PublicAddress, UriKind.Absolute, out var known)) Stand(app, known, options.Proxies);
        app.Use(Guards.Set);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => ApiFailures.Concern(context) ? ApiFailures.Answer(context) : Failures.Answer(context),
            SuppressDiagnosticsCallback = _ => false,
        });
        app.UseRouting();
        app.UseOutputCache();
        // Behind what is kept, so that a page is compressed once.
        app.UseResponseCompression();
        app.UseStatusCodePages(context => ApiFailures.Concern(context.HttpContext) ? ApiFailures.Name(context.HttpContext) : Failures.Name(context.HttpContext));
        app.UseAuthentication();
        app.UseAuthorization();
        Map(app, options);
        return app;
    }

    /// <summary>Behind other servers: they say from where somebody comes, and nobody else is believed.</summary>
    private static void Stand(WebApplication app, Uri known, IReadOnlyList<IPAddress> proxies)
    {
        ForwardedHeadersOptions headers = new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor };
        foreach (var proxy in proxies) headers.KnownProxies.Add(proxy);
        app.UseForwardedHeaders(headers);
        app.Use(new KnownAs(known).Set);
    }

    private static void AddSigningIn(IServiceCollection services, SiteOptions options)
    {
        services.AddSingleton(new Gate(options.Ledger, options.Accounts, options.Clock, options.SignIn));
        services.AddSingleton(provider => new PasskeyBook(options.Ledger, options.Accounts, provider.GetRequiredService<Gate>(), options.Clock));
        services.AddSingleton(new TokenBook(options.Ledger, options.Accounts, options.Clock));
        services.AddAuthentication(Either)
            .AddPolicyScheme(Either, null, by => by.ForwardDefaultSelector = context => ApiFailures.Concern(context) ? TokenHandler.Name : SessionHandler.Name)
            .AddScheme<AuthenticationSchemeOptions, SessionHandler>(SessionHandler.Name, null)
            .AddScheme<AuthenticationSchemeOptions, TokenHandler>(TokenHandler.Name, null)
            .AddProvider(options);
        services.AddAuthorization();
        services.AddDataProtection().SetApplicationName("luoshi");
        services.Configure<KeyManagementOptions>(keys => keys.XmlRepository = new StoredKeys(options.Accounts));
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "luoshi-form";
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.Cookie.SecurePolicy = options.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            forms.SuppressXFrameOptionsHeader = true;
        });
    }

    private static void AddBeginning(IServiceCollection services, SiteOptions options)
    {
        services.AddSingleton(new VisitingReports(options.Clock));
        services.AddSingleton(provider => new AccountBook(options.Ledger, options.Accounts, provider.GetRequiredService<Gate>(), options.Clock));
        services.AddSingleton(provider => new FirstRun(options.Ledger, options.Accounts, provider.GetRequiredService<AccountBook>(), options.Units, options.Shelf, options.Clock));
        services.AddSingleton(provider => new SetUpDoor(provider.GetRequiredService<FirstRun>()));
    }

    private static void Map(WebApplication app, SiteOptions options)
    {
        var boards = new PublicBoards(options.Ledger);
        var benches = new Benches(options.Ledger, options.Rules, options.Evidence, options.Letters, options.Accounts, options.Clock);
        var corrections = new PublicCorrections(options.Ledger);
        var editions = new Editions(options.Ledger, options.Clock);
        var kept = new KeptPages(editions);
        var registers = new PublicRegisters(options.Ledger, editions, options.Clock);
        var traces = new PublicTraces(options.Ledger, options.Shelf, registers);
        var pages = new BoardPages(boards, corrections, options.Shelf, traces, options.PublicAddress, kept);
        app.MapAssets();
        app.MapWorker();
        app.MapReadingSettings();
        var visiting = app.Services.GetRequiredService<VisitingReports>();
        new SetUpPages(app.Services.GetRequiredService<FirstRun>(), app.Services.GetRequiredService<SetUpDoor>(), visiting).Map(app);
        pages.Map(app, options.IsForOneMachine);
        var (receiving, seal) = (new Receiving(options.Ledger, options.Letters, options.Rules, options.Clock), new FormSeal(app.Services.GetRequiredService<IDataProtectionProvider>()));
        new CorrectionPages(boards, corrections, receiving, seal, options.Shelf, options.Clock).Map(app);
        new PublicRegisterPages(registers, traces, boards, new RecordFiles(options.Evidence), kept, options.Boundaries).Map(app);
        new ReportPages(registers, boards, receiving, seal, options.Clock).Map(app);
        var desk = MapDesk(app, options, benches);
        new DeputyPages(new DeputyDesk(options.Ledger, options.Accounts, boards, options.Rules, options.Clock), new YearComparison(boards, options.Shelf)).Map(desk);
        var tokens = app.Services.GetRequiredService<TokenBook>();
        app.MapOpenApi("/api/v1/openapi.json");
        ReferencePage.Map(app);
        var writing = new Writing(benches, tokens);
        var judged = new JudgedResources(benches, place => new PromiseDesk(options.Ledger, options.Shelf, place), place => new FindingDesk(options.Ledger, options.Shelf, place), writing);
        var webhooks = new WebhookResources(app.Services.GetRequiredService<WebhookBook>(), app.Services.GetRequiredService<Deliveries>());
        ApiRoutes.Map(app, benches, boards, writing, new Repeats(options.Answers, options.Clock), judged.Map, webhooks.Map);
        if (options.IsForOneMachine) new IntakePages(visiting, app.Services.GetRequiredService<SetUpDoor>()).Map(app);
        app.MapMethods("{*path}", [HttpMethods.Get, HttpMethods.Head], (HttpContext context) => ApiFailures.Concern(context) ? Problem.Missing : Missing.Page()).WithOrder(int.MaxValue);
    }

    private static RouteGroupBuilder MapDesk(WebApplication app, SiteOptions options, Benches benches)
    {
        var (gate, cookie, provider) = (app.Services.GetRequiredService<Gate>(), new SessionCookie(options.IsSecure), app.Services.GetService<ProviderHere>());
        var passkeys = app.Services.GetRequiredService<PasskeyBook>();
        new SignInPages(gate, passkeys, cookie, provider).Map(app);
        var desk = app.MapGroup("/desk").AddEndpointFilter(Admittance.OwnForms);
        var book = app.Services.GetRequiredService<AccountBook>();
        var parts = new AccountParts(gate, book, app.Services.GetRequiredService<TokenBook>(), passkeys, new CodeSetting(options.Accounts, options.Clock, options.SignIn));
        new OwnAccountPages(parts, cookie, provider).Map(desk);
        app.Services.GetService<ProviderPages>()?.Map(app, desk);
        new PlanPages(new PlanDesks(options.Ledger, options.Units, options.Shelf, options.Clock), app.Services.GetRequiredService<VisitingReports>()).Map(desk);
        new TaskPages(benches).Map(desk);
        new UnitPages(benches).Map(desk);
        new SupervisionPages(benches).Map(desk);
        new BulletinPages(benches).Map(desk);
        new OrderPages(benches).Map(desk);
        new FromSheetPages(benches).Map(desk);
        var keys = app.Services.GetRequiredService<IDataProtectionProvider>();
        new RegisterPages(benches, options.PublicAddress, options.Boundaries, keys, place => new TraceDesk(options.Ledger, options.Shelf, place)).Map(desk);
        new PedigreePages(benches).Map(desk);
        new CaseworkPages(benches).Map(desk);
        new FindingPages(benches, options.Ledger, options.Shelf).Map(desk);
        new PolicyPages(benches).Map(desk);
        new PromisePages(benches, options.Ledger, options.Shelf).Map(desk);
        new CasePages(benches).Map(desk);
        new LeaderPages(benches).Map(desk);
        new YearPages(benches).Map(desk);
        new AuditPages(benches, book).Map(desk);
        new AdministrationPages(benches, book, provider).Map(desk);
        new WebhookPages(app.Services.GetRequiredService<WebhookBook>(), app.Services.GetRequiredService<Deliveries>(), gate).Map(desk);
        return desk;
    }
}
