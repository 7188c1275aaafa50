namespace Luoshi.Checking.Reconciling;

/// <summary>How like a passage is to a promise, trait by trait.</summary>
internal sealed class Likeness(WordingReader words, PassageIndex passages)
{
    public const int Count = (int)Trait.Told + 1;

    /// <summary>A pair that tells as much belongs to a name.</summary>
    private const float NameWeight = 5;

    public float[] Of(Piece promise, int index)
    {
        var traits = new float[Count];
        SetWords(promise, passages.All[index], passages.SentenceOf(index), traits);
        SetTopics(promise, index, traits);
        SetFigures(promise, passages.All[index], traits);
        SetSense(promise, index, traits);
        return traits;
    }

    private void SetWords(Piece promise, Passage passage, PairSet sentence, float[] traits)
    {
        var (shared, rarest, unnamed) = (0f, 0f, 0f);
        for (var at = 0; at < promise.Pairs.Pairs.Length; at++)
        {
            var (pair, weight) = (promise.Pairs.Pairs[at], promise.Pairs.Weights[at]);
            if (passage.Pairs.Holds(pair)) (shared, rarest) = (shared + weight, MathF.Max(rarest, weight));
            else if (weight >= NameWeight && !sentence.Holds(pair)) unnamed += weight;
        }
        var around = promise.Pairs.In(sentence, except: passage.Pairs);
        var near = promise.Near.In(passage.Pairs, except: promise.Pairs);
        var nearAround = promise.Near.In(sentence, except: promise.Pairs) - near;
        var wide = shared + 0.5f * near + 0.4f * around + 0.2f * nearAround;
        var all = MathF.Max(6, promise.Pairs.Weight);
        traits[(int)Trait.Shared] = MathF.Min(1.5f, shared / 30);
        traits[(int)Trait.Run] = MathF.Min(1.5f, Run(promise, passage) / 20);
        traits[(int)Trait.Rarest] = rarest / 8;
        traits[(int)Trait.Sentence] = MathF.Min(1, around / all);
        traits[(int)Trait.Near] = MathF.Min(1.5f, near / 20);
        traits[(int)Trait.Wide] = MathF.Min(1.5f, wide / 30);
        traits[(int)Trait.WideCovered] = wide / MathF.Max(12, 0.5f * (promise.Pairs.Weight + promise.Near.Weight));
        traits[(int)Trait.Covered] = shared / all;
        traits[(int)Trait.Back] = shared / MathF.Max(6, passage.Pairs.Weight);
        traits[(int)Trait.Member] = Member(promise, passage);
        traits[(int)Trait.Unnamed] = MathF.Min(2, unnamed / 15);
        traits[(int)Trait.Long] = MathF.Min(2, promise.Pairs.Weight / 40);
        traits[(int)Trait.NameRun] = NameRun(promise, passage) / 3f;
        traits[(int)Trait.Quoted] = promise.Quoted.Overlaps(passage.Quoted) ? 1 : 0;
    }

    private static float Member(Piece promise, Passage passage)
    {
        var most = 0f;
        foreach (var member in passage.Members)
            most = MathF.Max(most, promise.Pairs.In(member, except: PairSet.Empty) / MathF.Max(6, member.Weight));
        return most;
    }

    private void SetTopics(Piece promise, int index, float[] traits)
    {
        var (passage, sentence) = (passages.All[index], passages.TopicsOfSentence(index));
        var (same, around, missed, all) = (0f, 0f, 0, 0f);
        foreach (var topic in promise.Topics)
        {
            var rarity = passages.RarityOfTopic(topic);
            all += rarity;
            if (Topics.Hold(passage.Topics, topic)) same += rarity;
            else if (Topics.Hold(sentence, topic)) around += rarity;
            else missed++;
        }
        var other = passage.Topics.Count(topic => !Topics.Hold(promise.Topics, topic));
        var domains = promise.Domains.Count(domain => Topics.Hold(passage.Domains, domain));
        traits[(int)Trait.Topic] = MathF.Min(2.5f, same);
        traits[(int)Trait.TopicShare] = all > 0 ? same / all : 0;
        traits[(int)Trait.TopicAround] = MathF.Min(1.5f, around);
        traits[(int)Trait.TopicMissed] = Math.Min(3, missed);
        traits[(int)Trait.TopicNear] = MathF.Min(1.5f, Held(promise.NearTopics, passage.Topics));
        traits[(int)Trait.TopicLinked] = MathF.Min(1.5f, Held(promise.LinkedTopics, passage.Topics));
        traits[(int)Trait.OtherTopic] = Math.Min(4, other);
        traits[(int)Trait.OnlyTopic] = same > 0 && missed == 0 && other == 0 ? 1 : 0;
        traits[(int)Trait.Domain] = domains > 0 ? 1 : 0;
        traits[(int)Trait.OtherDomain] = domains == 0 && promise.Domains.Length > 0 && passage.Domains.Length > 0 ? 1 : 0;
        traits[(int)Trait.NoTopic] = promise.Topics.Length == 0 ? 1 : 0;
    }

    /// <summary>How rare all together those are that the passage speaks of.</summary>
    private float Held(int[] wanted, int[] topics)
    {
        var rarity = 0f;
        foreach (var topic in wanted)
            if (Topics.Hold(topics, topic)) rarity += passages.RarityOfTopic(topic);
        return rarity;
    }

    private static void SetFigures(Piece promise, Passage passage, float[] traits)
    {
        foreach (var target in promise.Measured)
            foreach (var result in passage.Measured)
            {
                var (wanted, told) = (target.Figure, result.Figure);
                if (wanted.Unit != told.Unit) continue;
                if (wanted.Unit is not ("%" or "元")) traits[(int)Trait.Unit] = 1;
                if (wanted.Value == told.Value) traits[(int)Trait.Value] = 1;
                if (wanted.Nature == told.Nature && told.Value >= 0.75m * wanted.Value && told.Value <= 1.5m * wanted.Value) traits[(int)Trait.ValueNear] = 1;
                traits[(int)Trait.MeasureAlike] = MathF.Max(traits[(int)Trait.MeasureAlike], (float)target.Alike(result));
            }
        if (traits[(int)Trait.Topic] > 0 || traits[(int)Trait.TopicNear] > 0) traits[(int)Trait.UnitOfTopic] = traits[(int)Trait.Unit];
        var same = promise.Measures.Overlaps(passage.Measures);
        traits[(int)Trait.HasFigure] = promise.Figures.Count > 0 ? 1 : 0;
        traits[(int)Trait.BothFigures] = promise.Figures.Count > 0 && passage.Figures.Count > 0 ? 1 : 0;
        traits[(int)Trait.MeasureSame] = same ? 1 : 0;
        traits[(int)Trait.MeasureMissed] = promise.Measures.Count > 0 && !same ? 1 : 0;
    }

    private void SetSense(Piece promise, int index, float[] traits)
    {
        var passage = passages.All[index];
        traits[(int)Trait.SenseSame] = Senses.Same(promise.Sense, passage.Sense);
        traits[(int)Trait.SenseNear] = Senses.Same(promise.SenseNear, passages.SenseOfSentence(index));
        traits[(int)Trait.SenseAround] = Senses.Same(promise.SenseAround, passages.SenseOfParagraph(index));
        traits[(int)Trait.Apart] = MathF.Abs(promise.Position - passage.Position);
        traits[(int)Trait.Deed] = passage.Stage >= Stage.Nearly ? 1 : 0;
        traits[(int)Trait.Told] = passage.Figures.Count > 0 ? 1 : 0;
    }

    /// <summary>The most neighbouring pairs in common that reports of other places hardly use; at most three count.</summary>
    private static int NameRun(Piece promise, Passage passage)
    {
        var (run, longest) = (0, 0);
        for (var at = 0; at + 1 < promise.Letters.Length; at++)
        {
            var pair = (promise.Letters[at] << 16) | promise.Letters[at + 1];
            run = promise.IsName[at] && passage.Pairs.Holds(pair) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return Math.Min(3, longest);
    }

    /// <summary>What the longest run of characters tells that both hold.</summary>
    private float Run(Piece promise, Passage passage)
    {
        var (best, left, right) = (0f, promise.Letters, passage.Letters);
        for (var i = 0; i + 1 < left.Length; i++)
        {
            if (left[i] == Letters.Break || left[i + 1] == Letters.Break || !passage.Pairs.Holds((left[i] << 16) | left[i + 1])) continue;
            for (var j = right.IndexOf(left[i], StringComparison.Ordinal); j >= 0 && j + 1 < right.Length; j = right.IndexOf(left[i], j + 1))
                if (left[i + 1] == right[j + 1] && !(i > 0 && j > 0 && left[i - 1] == right[j - 1] && left[i - 1] != Letters.Break))
                    best = MathF.Max(best, RunFrom(left.AsSpan(i), right.AsSpan(j)));
        }
        return best;
    }

    private float RunFrom(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var weight = 0f;
        for (var at = 1; at < left.Length && at < right.Length && left[at] == right[at] && left[at] != Letters.Break; at++)
            weight += words.Weight((left[at - 1] << 16) | left[at]);
        return weight;
    }
}
