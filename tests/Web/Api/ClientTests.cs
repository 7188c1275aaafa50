using System.Net.Http.Headers;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace Luoshi.Web.Tests.Api;

/// <summary>A client that a generator makes of the document compiles, and asks a real server.</summary>
public sealed class ClientTests(SampleCounty county) : IClassFixture<SampleCounty>
{
    private const string Use =
        """
        public static class Use
        {
            public static async System.Threading.Tasks.Task<string> Ask(System.Net.Http.HttpClient http, string number, string seen)
            {
                var client = new Made.Client(http);
                var page = await client.ListTasksAsync("990101", 2025, "水利局", null, null, null, null, null, null, null, "-due", 5, null);
                var file = await client.GetTaskAsync("990101", 2025, number);
                var receipt = await client.ReportAsync("990101", 2025, number, "2025-11", seen, "made-1", new Made.AskedReport { Word = "under-way", Narrative = "由生成的客户端上报" });
                return page.Total + "|" + file.Task.Words + "|" + System.Linq.Enumerable.First(receipt.Entries).Kind;
            }
        }
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_generated_client_compiles_lists_tasks_and_reports()
    {
        using var reporter = county.Asking(Ledger.Role.Reporter);
        var unit = SampleCounty.Person(Ledger.Role.Reporter).Unit;
        var tasks = new Desk.Office(county.Ledger, SampleCounty.Place).PlanOf(2025).Tasks;
        var task = tasks.First(task => task.Content.Lead == unit && task.Standing == Ledger.Plans.TaskStanding.Standing);
        using var http = new HttpClient { BaseAddress = new Uri(county.Site) };
        var source = await Generate(await http.GetStringAsync("/api/v1/openapi.json", Stop));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", reporter.Token);

        var made = Compile(source, Use.Replace("水利局", unit, StringComparison.Ordinal));
        var told = await (Task<string>)made.GetType("Use")!.GetMethod("Ask")!.Invoke(null, [http, task.Number.ToString(), await reporter.Tag()])!;

        Assert.Equal($"{tasks.Count(each => each.Content.Lead == unit)}|{task.Content.Words}|ProgressReported", told);
    }

    private static async Task<string> Generate(string document)
    {
        var settings = new CSharpClientGeneratorSettings { ClassName = "Client", InjectHttpClient = true, DisposeHttpClient = false, UseBaseUrl = false };
        settings.CSharpGeneratorSettings.Namespace = "Made";
        settings.CSharpGeneratorSettings.JsonLibrary = NJsonSchema.CodeGeneration.CSharp.CSharpJsonLibrary.SystemTextJson;
        return new CSharpClientGenerator(await OpenApiDocument.FromJsonAsync(document), settings).GenerateFile();
    }

    private static Assembly Compile(params string[] sources)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create("Made", sources.Select(source => CSharpSyntaxTree.ParseText(source)), platform, new(OutputKind.DynamicallyLinkedLibrary));
        using var output = new MemoryStream();
        var result = compilation.Emit(output);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(told => told.Severity == DiagnosticSeverity.Error).Take(10)));
        output.Position = 0;
        return new AssemblyLoadContext("made", isCollectible: true).LoadFromStream(output);
    }
}
