using System.Diagnostics;

namespace Luoshi.Documents;

/// <summary>
/// Work of a parser that may not end by itself: done on a thread of its own with a deep stack, and given up when it takes too long
/// or too much memory. The work asks <see cref="Check"/> in its own loops, so that it ends too.
/// </summary>
internal sealed class BoundedWork
{
    private const int Stack = 256 << 20;

    /// <summary>How much more the program may hold than before.</summary>
    private const long Growth = 200L << 20;

    /// <summary>How much a neighbour is taken to hold.</summary>
    private const long Share = 300L << 20;

    /// <summary>So many milliseconds after it was told, or after a neighbour's count had made it stand still, what the work has asked for is still taken as it was.</summary>
    private const long Recent = 300;

    /// <summary>The same while others are at work: on a busy machine their turns come between.</summary>
    private const long RecentBeside = 1500;

    /// <summary>Seen so many times in a row: whoever stood still while the heap was counted for a neighbour tells in between what it has asked for.</summary>
    private const int Grown = 2;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    /// <summary>How many are at work at once, those too that were given up and have not ended yet: the heap is that of all of them.</summary>
    private static int _underWay;

    /// <summary>When the heap was last counted, in the ticks of the machine, and for whom.</summary>
    private static long _counted;
    private static BoundedWork? _counter;

    private readonly long _heap = GC.GetTotalMemory(false);
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly string _name;
    private readonly OpenOptions _options;
    private volatile Exception? _end;
    private long _allocated;
    private long _checked = Environment.TickCount64;

    private BoundedWork(string name, OpenOptions options) => (_name, _options) = (name, options);

    public static T Run<T>(string name, OpenOptions options, Func<BoundedWork, T> work) where T : class
    {
        var bounded = new BoundedWork(name, options);
        T? result = null;
        Exception? failure = null;
        var thread = new Thread(Work, Stack) { IsBackground = true, Name = nameof(BoundedWork) };
        thread.Start();
        bounded.Await(thread);
        if (bounded._end is { } end) throw end;
        if (failure is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        return result!;

        void Work()
        {
            Interlocked.Increment(ref _underWay);
            try
            {
                result = work(bounded);
            }
            catch (Exception cause)
            {
                failure = cause;
            }
            finally
            {
                Interlocked.Decrement(ref _underWay);
            }
        }
    }

    /// <summary>Throws when the work is to end.</summary>
    public void Check()
    {
        Volatile.Write(ref _allocated, GC.GetAllocatedBytesForCurrentThread());
        Volatile.Write(ref _checked, Environment.TickCount64);
        if (_end is { } end) throw end;
    }

    /// <summary>Ends the work with a sentence, whatever a parser makes of the exception on its way.</summary>
    public Exception End(UnreadableException sentence)
    {
        _end ??= sentence;
        return _end;
    }

    private void Await(Thread thread)
    {
        var grown = 0;
        while (!thread.Join(Look) && _end is null)
            if (_options.Stop.IsCancellationRequested) _end = new OperationCanceledException(_options.Stop);
            else if (_watch.Elapsed > _options.Limit) _end = Refusal.TooSlow(_name, _options.Limit);
            else if ((grown = HasGrown() ? grown + 1 : 0) == Grown) _end = Refusal.TooLargeInMemory(_name);
        // Code that never asks is left behind: it holds nothing but memory, and the program is about to end or to go on without it.
        thread.Join(Patience);
    }

    private bool HasGrown()
    {
        if (HasAskedForLittle()) return false;
        var bound = Growth + (Share * Math.Max(0, Volatile.Read(ref _underWay) - 1));
        return GC.GetTotalMemory(false) - _heap > bound && Held() - _heap > bound;
    }

    /// <summary>Nobody holds more than it has asked for: what fills the heap then is somebody else's.</summary>
    private bool HasAskedForLittle()
    {
        var stoodStill = Volatile.Read(ref _counter) == this ? 0 : Volatile.Read(ref _counted);
        var recent = Volatile.Read(ref _underWay) > 1 ? RecentBeside : Recent;
        return Volatile.Read(ref _allocated) <= Growth && Environment.TickCount64 - Math.Max(Volatile.Read(ref _checked), stoodStill) < recent;
    }

    /// <summary>
    /// What is held, without the rubbish: how much of that the runtime lets lie depends on the machine. The work stands still meanwhile,
    /// so it cannot outrun the count.
    /// </summary>
    private long Held()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: false);
        Volatile.Write(ref _counter, this);
        Volatile.Write(ref _counted, Environment.TickCount64);
        return GC.GetTotalMemory(false);
    }
}
