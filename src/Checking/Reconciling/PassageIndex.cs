using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>The passages of a review, found by the words and topics that they hold.</summary>
internal sealed class PassageIndex
{
    /// <summary>A short review is taken to have so many.</summary>
    private const int UsualPassages = 200;

    private readonly PairIndex _byPair;
    private readonly Dictionary<int, List<int>> _byTopic = [];
    private readonly Dictionary<int, float> _rarities = [];
    private readonly Dictionary<int, PairSet> _sentences;
    private readonly Dictionary<int, int[]> _topics;
    private readonly Dictionary<int, float[]> _senses;
    private readonly Dictionary<int, float[]> _paragraphs;

    public PassageIndex(List<Passage> passages, WordingReader words)
    {
        All = passages;
        _byPair = new PairIndex([.. passages.Select(passage => passage.Pairs)]);
        for (var index = 0; index < passages.Count; index++)
            foreach (var topic in passages[index].Topics)
            {
                if (!_byTopic.TryGetValue(topic, out var holders)) _byTopic[topic] = holders = [];
                holders.Add(index);
            }
        foreach (var (topic, holders) in _byTopic)
            _rarities[topic] = MathF.Min(1, MathF.Log2((Math.Max(passages.Count, UsualPassages) + 1f) / (1 + holders.Count)) / 8);
        _sentences = passages.GroupBy(passage => passage.Sentence)
            .ToDictionary(group => group.Key, group => words.PairsOf(string.Join(Letters.Break, group.Select(passage => passage.Letters))));
        _topics = passages.GroupBy(passage => passage.Sentence).ToDictionary(group => group.Key, group => group.SelectMany(passage => passage.Topics).Distinct().Order().ToArray());
        _senses = _sentences.ToDictionary(sentence => sentence.Key, sentence => Senses.Of(sentence.Value));
        _paragraphs = passages.GroupBy(passage => passage.Paragraph).ToDictionary(group => group.Key, group => Senses.Mean([.. group.Select(passage => passage.Sense)]));
    }

    public List<Passage> All { get; }

    /// <summary>All words of the sentence that a passage stands in.</summary>
    public PairSet SentenceOf(int index) => _sentences[All[index].Sentence];

    /// <summary>All subjects of the sentence that a passage stands in.</summary>
    public int[] TopicsOfSentence(int index) => _topics[All[index].Sentence];

    /// <summary>What the sentence is about that a passage stands in.</summary>
    public float[] SenseOfSentence(int index) => _senses[All[index].Sentence];

    /// <summary>What its paragraph is about.</summary>
    public float[] SenseOfParagraph(int index) => _paragraphs[All[index].Paragraph];

    /// <summary>Between 0 (every passage speaks of it) and 1 (none does).</summary>
    public float RarityOfTopic(int topic) => _rarities.GetValueOrDefault(topic, 1);

    /// <summary>The passages most likely to answer a promise, by words, topics and measures shared; at most <paramref name="most"/>.</summary>
    public List<int> Near(Piece promise, int most)
    {
        var found = new float[All.Count];
        _byPair.Gather(promise.Pairs, 1, found);
        _byPair.Gather(promise.Near, 0.2f, found);
        foreach (var topic in promise.Topics) Gather(topic, 1, found);
        foreach (var topic in promise.LinkedTopics) Gather(topic, 0.4f, found);
        foreach (var topic in promise.NearTopics) Gather(topic, 0.2f, found);
        if (promise.Measures.Count > 0)
            for (var index = 0; index < All.Count; index++)
                if (All[index].Measures.Overlaps(promise.Measures)) found[index] += 2;
        return Greatest(found, most);
    }

    /// <summary>Where the greatest numbers above zero stand, greatest first, of equal ones the earliest.</summary>
    private static List<int> Greatest(float[] found, int most)
    {
        var greatest = new List<int>(most + 1);
        for (var index = 0; index < found.Length; index++)
        {
            if (found[index] <= 0 || (greatest.Count == most && found[index] <= found[greatest[^1]])) continue;
            var at = greatest.Count;
            while (at > 0 && found[greatest[at - 1]] < found[index]) at--;
            greatest.Insert(at, index);
            if (greatest.Count > most) greatest.RemoveAt(most);
        }
        return greatest;
    }

    /// <summary>
    /// The passage with what stands beside it in its sentence, up to <paramref name="most"/> characters: a clause alone often has its subject
    /// before it or its figure behind.
    /// </summary>
    public Span Widened(int index, int most)
    {
        var (from, to) = (index, index);
        while (true)
            if (Fits(from, to + 1, most)) to++;
            else if (Fits(from - 1, to, most)) from--;
            else return new Span(All[from].Span.Start, All[to].Span.End);
    }

    private bool Fits(int from, int to, int most) =>
        from >= 0 && to < All.Count && All[from].Sentence == All[to].Sentence && All[to].Span.End - All[from].Span.Start <= most;

    private void Gather(int topic, float share, float[] found)
    {
        if (!_byTopic.TryGetValue(topic, out var holders)) return;
        var weight = share * RarityOfTopic(topic);
        foreach (var holder in holders) found[holder] += weight;
    }
}
