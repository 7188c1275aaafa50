using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Luoshi.Bench.Reading;

/// <summary>
/// Microsoft.Recognizers.Text for Chinese, the models that find quantities: number, percentage, dimension, currency. It finds
/// numbers and some units and nothing of what a reading says of them. Ages, temperatures and ordinals, which a reading finds
/// too, are left out: each further model is one more pass. It is given a paragraph at a time, because on a whole report it
/// takes many times as long.
/// </summary>
internal sealed class Peer
{
    private readonly IModel[] _models;

    public Peer()
    {
        var numbers = new NumberRecognizer(Culture.Chinese);
        var units = new NumberWithUnitRecognizer(Culture.Chinese);
        _models = [numbers.GetNumberModel(), numbers.GetPercentageModel(), units.GetDimensionModel(), units.GetCurrencyModel()];
    }

    /// <summary>How many quantities it finds.</summary>
    public int Count(string[] paragraphs)
    {
        var found = 0;
        foreach (var paragraph in paragraphs)
        {
            foreach (var model in _models) found += model.Parse(paragraph).Count;
        }
        return found;
    }
}
