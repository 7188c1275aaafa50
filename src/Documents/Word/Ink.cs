using Luoshi.Documents.Flow;

namespace Luoshi.Documents.Word;

/// <summary>How words stand in the text: shown or hidden, put in or taken out by whom.</summary>
internal readonly record struct Ink(bool Hidden, bool Deleted, Revision? Change)
{
    public Ink InsertedBy(Revision revision) => this with { Change = Deleted ? Change : revision };

    /// <summary>Words put in by one and taken out by another are gone.</summary>
    public Ink DeletedBy(Revision revision) => this with { Deleted = true, Change = revision };

    /// <summary>With what a run says; a run that says nothing of hiding has its character style's word, then its paragraph's.</summary>
    public Ink With(RunProperties run, Styles styles) => this with { Hidden = run.Hidden ?? styles.Hides(run.Style) ?? Hidden };
}
