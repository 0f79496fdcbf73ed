using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using JobBoard.Web.Shared;

namespace JobBoard.Web.Hosting;

/// <summary>How often one network may send something to the pages where people sign in (SEC-75).</summary>
internal static class AccountLimits
{
    /// <summary>Bounds the memory: networks that fall into one bucket share its limit.</summary>
    private const int Buckets = 4096;

    private const int AtOnce = 120;
    private const int Refill = 10;
    private static readonly TimeSpan RefillEvery = TimeSpan.FromSeconds(10);

    public static void AddAccountLimits(this IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = RefillEvery.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, int>(context =>
            RateLimitPartition.GetTokenBucketLimiter(BucketOf(context.Connection.RemoteIpAddress), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = AtOnce,
                TokensPerPeriod = Refill,
                ReplenishmentPeriod = RefillEvery,
                AutoReplenishment = true,
                QueueLimit = 0,
            }));
    });

    public static void UseAccountLimits(this WebApplication app) => app.UseWhen(
        context => HttpMethods.IsPost(context.Request.Method) && context.Request.Path.StartsWithSegments(StaffPaths.Account),
        account => account.UseRateLimiter());

    /// <summary>The same for all addresses of a network: an IPv4 address, or an IPv6 /64.</summary>
    internal static int BucketOf(IPAddress? address)
    {
        if (address is { IsIPv4MappedToIPv6: true })
            address = address.MapToIPv4();
        var bytes = address?.GetAddressBytes() ?? [];
        // Seeded anew in each process, so that nobody can choose to share a bucket with somebody.
        var hash = new HashCode();
        hash.AddBytes(address is { AddressFamily: AddressFamily.InterNetworkV6 } ? bytes.AsSpan(0, 8) : bytes);
        return (int)((uint)hash.ToHashCode() % Buckets);
    }
}
