namespace Luoshi.Fuzz.Laws;

internal static class Law
{
    public static void Require(bool held, string law)
    {
        if (!held) throw new BrokenLawException(law);
    }
}
