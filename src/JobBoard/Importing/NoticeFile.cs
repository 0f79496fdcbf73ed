namespace JobBoard.Importing;

/// <summary>A file handed to the importer.</summary>
/// <param name="Name">Its path relative to the path the caller gave, with forward slashes; for a single file its name.</param>
/// <param name="Content">Its bytes as they are.</param>
public sealed record NoticeFile(string Name, byte[] Content);
