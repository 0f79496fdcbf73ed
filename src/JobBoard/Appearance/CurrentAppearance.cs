using System.Data.Common;
using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Appearance;

/// <summary>The appearance for every page: read at most once a second, so that a change from elsewhere shows within one.</summary>
public sealed class CurrentAppearance(IServiceScopeFactory scopes, TimeProvider time)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(1);

    private Reading? _last;

    public BoardAppearance Now
    {
        get
        {
            var last = Volatile.Read(ref _last);
            if (last is not null && time.GetElapsedTime(last.At) < Freshness)
                return last.Appearance;
            var at = time.GetTimestamp();
            var appearance = Read() ?? last?.Appearance ?? new BoardAppearance();
            Volatile.Write(ref _last, new Reading(appearance, at));
            return appearance;
        }
    }

    /// <summary>Reads anew for the next page, after a change made here.</summary>
    public void Forget() => Volatile.Write(ref _last, null);

    /// <summary>Null when the database cannot say: the page that tells of its failure has a name and a foot all the same.</summary>
    private BoardAppearance? Read()
    {
        try
        {
            using var scope = scopes.CreateScope();
            return scope.ServiceProvider.GetRequiredService<BoardDb>().Appearances.AsNoTracking().SingleOrDefault() ?? new BoardAppearance();
        }
        catch (DbException)
        {
            return null;
        }
    }

    private sealed record Reading(BoardAppearance Appearance, long At);
}
