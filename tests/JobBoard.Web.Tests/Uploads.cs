using System.Net.Http.Headers;
using JobBoard.Tests;

namespace JobBoard.Web.Tests;

/// <summary>Pictures that staff send.</summary>
internal static class Uploads
{
    public static byte[] Picture { get; } =
        File.ReadAllBytes(Path.Combine(Repository.Root, "src", "JobBoard", "Samples", "Logos", "plainsong.png"));

    /// <summary>Sends a file with the form on a page that takes one.</summary>
    public static async Task<HttpResponseMessage> UploadAsync(this HttpClient client, string path, byte[] bytes, string name = "logo.png", string type = "image/png")
    {
        var form = (await (await client.GetAsync(path)).PageAsync()).QuerySelector("form[enctype='multipart/form-data']")!;
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue(type);
        using var content = new MultipartFormDataContent { { file, "Form.Logo", name } };
        content.Add(new StringContent(form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken");
        return await client.PostAsync(form.GetAttribute("action"), content);
    }

    /// <summary>The files of logos that a board keeps.</summary>
    public static string[] LogoFiles(this TestBoard board) => Directory.Exists(Path.Combine(board.Data, "logos"))
        ? [.. Directory.EnumerateFiles(Path.Combine(board.Data, "logos")).Select(file => Path.GetFileName(file)!).Order()]
        : [];
}
