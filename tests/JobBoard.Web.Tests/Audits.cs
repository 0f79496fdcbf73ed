using JobBoard.Accounts;
using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Web.Tests;

/// <summary>What a board remembers, and what it holds.</summary>
internal static class Audits
{
    /// <summary>The lines about one thing, the oldest first, as action and detail.</summary>
    public static Task<string[]> AuditAsync(this TestBoard board, string? subject) => board.ReadAsync(async db =>
    {
        var lines = await db.AuditLines.AsNoTracking().Where(line => line.Subject == subject).OrderBy(line => line.Id).ToListAsync();
        return lines.Select(line => $"{line.Actor}: {line.Action} {line.SubjectName} {line.Detail}".Trim()).ToArray();
    });

    public static async Task<T> ReadAsync<T>(this TestBoard board, Func<BoardDb, Task<T>> read)
    {
        await using var scope = board.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<BoardDb>());
    }
}
