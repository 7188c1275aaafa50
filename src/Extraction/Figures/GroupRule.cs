using Luoshi.Extraction.Figures.Drafts;

namespace Luoshi.Extraction.Figures;

/// <summary>Numbers the lists: figures joined by 、 or 和 in one clause are one group.</summary>
internal static class GroupRule
{
    public static void Apply(List<Draft> drafts)
    {
        var group = 0;
        foreach (var draft in drafts)
        {
            if (draft is not { Listed: true, Previous: { } before })
                continue;
            if (before.Group == 0)
                before.Group = ++group;
            draft.Group = before.Group;
        }
    }
}
