using JobBoard.Organizations;

namespace JobBoard.Web.Shared.Forms;

/// <summary>A picture that shall become a logo. Its name and stated type are not looked at (SEC-40, SEC-42).</summary>
public sealed class LogoForm
{
    /// <summary>Room for a picture that is too large to be taken, so that its sender is told why.</summary>
    public const int MaxRequest = 4 * 1024 * 1024;

    public IFormFile? Logo { get; set; }

    /// <summary>The logo; null when the picture cannot be one, which the errors then tell.</summary>
    public async Task<Logo?> StoreAsync(LogoStore logos, FormErrors errors, CancellationToken cancellationToken)
    {
        if (Logo is null or { Length: 0 })
        {
            errors.Add(nameof(Logo), "LogoMissing");
            return null;
        }
        await using var upload = Logo.OpenReadStream();
        var stored = await logos.StoreUploadAsync(upload, cancellationToken);
        if (stored.Problem is { } problem)
            errors.Add(nameof(Logo), Key(problem));
        return stored.Logo;
    }

    private static string Key(LogoProblem problem) => problem switch
    {
        LogoProblem.TooManyBytes => "LogoTooManyBytes",
        LogoProblem.OtherKind => "LogoOtherKind",
        LogoProblem.TooManyPixels => "LogoTooManyPixels",
        LogoProblem.Damaged => "LogoDamaged",
    };
}
