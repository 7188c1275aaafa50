using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Luoshi.Vocabulary.Accounts;
using Microsoft.Data.Sqlite;

namespace Luoshi.Web.Tests.SignIn.Provider;

/// <summary>A real provider of identities (glewlwyd) in a folder and on a port of its own, with OpenID Connect set up by its own API as its keeper would.</summary>
public sealed class Glewlwyd : IAsyncLifetime
{
    internal const string Client = "luoshi", Secret = "a-secret-of-the-county", Password = "Sso-2025-Sso";

    private const string Installed = "/usr/bin/glewlwyd", Schema = "/usr/share/dbconfig-common/data/glewlwyd/install/sqlite3";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("luoshi-glewlwyd-");
    private readonly int _port = FreePort();
    private readonly HttpClient _keeper = new(new HttpClientHandler { CookieContainer = new CookieContainer() });

    private Process? _process;

    /// <summary>Whether it is installed.</summary>
    private static bool IsThere => File.Exists(Installed) && File.Exists(Schema);

    internal Uri Site => new($"http://localhost:{_port}");

    internal string Issuer => $"{Site}api/oidc";

    internal IdentityProvider Settings => new(Issuer, Client) { Secret = Secret };

    internal static void IsNeeded() => Assert.SkipUnless(IsThere, "glewlwyd is not installed (Debian: glewlwyd); ./check installs it.");

    public async ValueTask InitializeAsync()
    {
        if (!IsThere) return;
        MakeDatabase();
        await File.WriteAllTextAsync(Settled, Settling());
        await Start();
        await Call(HttpMethod.Post, "auth/", new() { ["username"] = "admin", ["password"] = "password" });
        await Call(HttpMethod.Post, "mod/plugin/", Plugin());
        await Call(HttpMethod.Put, "scope/openid", Scope("openid"));
        await Call(HttpMethod.Post, "scope/", Scope("profile"));
    }

    /// <summary>Starts it again where it was stopped.</summary>
    internal async Task Start()
    {
        _process = Process.Start(new ProcessStartInfo(Installed, ["-c", Settled]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        for (var begun = Stopwatch.StartNew(); !await Answers(); await Task.Delay(50))
            if (_process.HasExited || begun.Elapsed > _patience) throw new InvalidOperationException("glewlwyd did not start.");
    }

    internal void Stop()
    {
        if (_process is null) return;
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Makes a site at these addresses known to it, in the place of the one before.</summary>
    internal async Task Register(params string[] sites)
    {
        await Call(HttpMethod.Delete, $"client/{Client}", null, HttpStatusCode.NotFound);
        await Call(HttpMethod.Post, "client/", new()
        {
            ["client_id"] = Client,
            ["name"] = Client,
            ["client_secret"] = Secret,
            ["enabled"] = true,
            ["confidential"] = true,
            ["redirect_uri"] = new JsonArray([.. sites.Select(site => site + "/sign-in/provider/back")]),
            ["post_logout_redirect_uri"] = sites[0] + "/sign-in",
            ["authorization_type"] = new JsonArray("code"),
            ["token_endpoint_auth_method"] = new JsonArray("client_secret_post"),
            ["scope"] = new JsonArray(),
        });
    }

    /// <summary>Somebody who can sign in there.</summary>
    internal async Task<AtProvider> NewPerson(string name)
    {
        await Call(HttpMethod.Post, "user/", new()
        {
            ["username"] = name,
            ["name"] = name,
            ["password"] = Password,
            ["enabled"] = true,
            ["scope"] = new JsonArray("openid", "profile"),
        });
        return await AtProvider.SignIn(Site, name);
    }

    /// <summary>Gives a name that somebody had to somebody else.</summary>
    internal async Task<AtProvider> GiveName(string name)
    {
        await Call(HttpMethod.Delete, $"user/{name}", null);
        Execute($"DELETE FROM gpo_subject_identifier WHERE gposi_username = '{name}'");
        return await NewPerson(name);
    }

    public ValueTask DisposeAsync()
    {
        Stop();
        _keeper.Dispose();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private string Settled => Path.Combine(_folder.FullName, "glewlwyd.conf");

    private string Database => Path.Combine(_folder.FullName, "glewlwyd.db");

    /// <summary>As its page of administration would write it: codes with PKCE, a key of RSA, the name of a person in what it tells of them.</summary>
    private JsonObject Plugin()
    {
        using var key = RSA.Create(2048);
        var parameters = new JsonObject
        {
            ["iss"] = Issuer,
            ["jwt-type"] = "rsa",
            ["jwt-key-size"] = "256",
            ["key"] = key.ExportPkcs8PrivateKeyPem(),
            ["cert"] = key.ExportSubjectPublicKeyInfoPem(),
            ["jwks-show"] = true,
            ["subject-type"] = "public",
            ["access-token-duration"] = 3600,
            ["refresh-token-duration"] = 3600,
            ["code-duration"] = 600,
            ["refresh-token-rolling"] = false,
            ["pkce-allowed"] = true,
            ["pkce-required"] = true,
            ["session-management-allowed"] = true,
            ["session-cookie-name"] = "OIDC_SID",
            ["session-cookie-expiration"] = 3600,
            ["claims"] = new JsonArray(new JsonObject { ["name"] = "preferred_username", ["user-property"] = "username", ["type"] = "string", ["mandatory"] = true, ["scope"] = new JsonArray() }),
        };
        foreach (var kind in (string[])["token", "none", "password", "client", "device", "refresh"]) parameters[$"auth-type-{kind}-enabled"] = false;
        foreach (var kind in (string[])["code", "id-token"]) parameters[$"auth-type-{kind}-enabled"] = true;
        return new() { ["module"] = "oidc", ["name"] = "oidc", ["display_name"] = "oidc", ["enabled"] = true, ["parameters"] = parameters };
    }

    /// <summary>The tables that the package brings along, with its keeper in them.</summary>
    private void MakeDatabase() => Execute(File.ReadAllText(Schema));

    private void Execute(string sql)
    {
        using var database = new SqliteConnection($"Data Source={Database};Pooling=False");
        database.Open();
        using var command = database.CreateCommand();
#pragma warning disable CA2100 // The provider's own tables, by its own script.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private string Settling() => $$"""
        port={{_port}}
        bind_address="127.0.0.1"
        external_url="http://localhost:{{_port}}"
        login_url="login.html"
        api_prefix="api"
        static_files_path="/usr/share/glewlwyd/webapp/"
        static_files_mime_types = ( { extension = ".html"  mime_type = "text/html" }, { extension = ".css"  mime_type = "text/css" }, { extension = ".js"  mime_type = "application/javascript" }, { extension = ".json"  mime_type = "application/json" } )
        log_mode="console"
        log_level="ERROR"
        cookie_secure=0
        session_expiration=86400
        session_key="GLEWLWYD2_SESSION_ID"
        login_api_enabled=true
        admin_scope="g_admin"
        profile_scope="g_profile"
        user_module_path="/usr/lib/glewlwyd/user"
        client_module_path="/usr/lib/glewlwyd/client"
        user_auth_scheme_module_path="/usr/lib/glewlwyd/scheme"
        plugin_module_path="/usr/lib/glewlwyd/plugin"
        hash_algorithm="SHA512"
        database =
        {
          type = "sqlite3"
          path = "{{Database}}"
        };
        """;

    private async Task<bool> Answers()
    {
        try
        {
            return (await _keeper.GetAsync(new Uri(Site, "config"))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>What its keeper does by its API.</summary>
    private async Task Call(HttpMethod method, string path, JsonObject? body, HttpStatusCode alsoFine = HttpStatusCode.OK)
    {
        using var request = new HttpRequestMessage(method, new Uri(Site, "api/" + path)) { Content = body is null ? null : JsonContent.Create(body) };
        var answer = await _keeper.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode || answer.StatusCode == alsoFine, $"{path}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }

    private static JsonObject Scope(string name) => new() { ["name"] = name, ["display_name"] = name, ["password_required"] = true, ["password_max_age"] = 0, ["scheme"] = new JsonObject() };

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
