namespace Luoshi.Ledger.Chain.Signing;

/// <summary>
/// Signed checkpoints as text to be published: a block of labelled lines, which people can read out to each other, in both languages. Blanks
/// around the lines and the kind of colon make no difference.
/// </summary>
public static class CheckpointText
{
    private const string Begin = "-----落实账本检查点 LUOSHI CHECKPOINT-----";
    private const string End = "-----完 END-----";

    private static readonly (string Chinese, string English)[] _labels =
        [("地方", "place"), ("分录", "entry"), ("写于", "written"), ("哈希", "hash"), ("签于", "signed"), ("公钥", "key"), ("签名", "signature")];

    public static string Write(SignedCheckpoint checkpoint)
    {
        var head = checkpoint.Head;
        string[] values =
        [
            head.Stream.Place, new EntryPlace(head.Stream.Year, head.Number).ToString(), EntryBytes.TimeOf(head.At), head.Hash.ToString(),
            EntryBytes.TimeOf(checkpoint.SignedAt), checkpoint.Key, checkpoint.Signature,
        ];
        return string.Join('\n', [Begin, .. _labels.Zip(values, (label, value) => $"{label.Chinese} {label.English}: {value}"), End, ""]);
    }

    /// <summary>All checkpoints of a text; what stands between them is passed over.</summary>
    /// <exception cref="RefusedException">There is none, or one that is not whole.</exception>
    public static IReadOnlyList<SignedCheckpoint> Read(string text)
    {
        var found = new List<SignedCheckpoint>();
        Dictionary<string, string>? fields = null;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries))
            if (line == Begin) fields = new Dictionary<string, string>(StringComparer.Ordinal);
            else if (fields is not null && line == End)
            {
                found.Add(Of(fields));
                fields = null;
            }
            else if (fields is not null && line.Length > 0) Take(line, fields);
        return fields is null && found.Count > 0 ? found : throw new RefusedException(
            $"没有完整的检查点：应有从“{Begin}”到“{End}”的几行，由 luoshi ledger checkpoint --sign 打出。",
            $"There is no whole checkpoint: it is the lines from \"{Begin}\" to \"{End}\", as luoshi ledger checkpoint --sign prints them.");
    }

    private static void Take(string line, Dictionary<string, string> fields)
    {
        var colon = line.IndexOfAny([':', '：']);
        var label = colon > 0 ? line[..colon].TrimEnd().Split(' ')[^1] : "";
        if (!_labels.Any(known => known.English == label) || !fields.TryAdd(label, line[(colon + 1)..].Trim())) throw new RefusedException(
            $"检查点里的这一行看不懂：“{line}”。", $"This line of a checkpoint is not understood: \"{line}\".");
    }

    private static SignedCheckpoint Of(Dictionary<string, string> fields)
    {
        var (place, written, signed) = (EntryPlace.Parse(Field(fields, "entry")), TimeIn(fields, "written"), TimeIn(fields, "signed"));
        var hash = EntryHash.Parse(Field(fields, "hash"));
        if (place is not { } at) throw Unreadable("entry");
        var head = new StreamHead(new StreamId(Field(fields, "place"), at.Year), at.Number, hash ?? throw Unreadable("hash"), written);
        return new SignedCheckpoint(head, signed, Field(fields, "key"), Field(fields, "signature"));
    }

    private static string Field(Dictionary<string, string> fields, string label) => fields.GetValueOrDefault(label) is { Length: > 0 } value ? value : throw Unreadable(label);

    private static DateTimeOffset TimeIn(Dictionary<string, string> fields, string label)
    {
        try
        {
            return EntryBytes.ParseTime(Field(fields, label));
        }
        catch (FormatException)
        {
            throw Unreadable(label);
        }
    }

    private static RefusedException Unreadable(string label)
    {
        var (chinese, english) = _labels.First(known => known.English == label);
        return new($"检查点缺“{chinese} {english}”这一行，或写得不对。", $"The line \"{chinese} {english}\" of a checkpoint is missing or not well written.");
    }
}
