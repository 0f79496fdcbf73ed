namespace JobBoard.Importing.Jekyll;

/// <summary>Front matter that is no TOML.</summary>
/// <param name="line">The line, from 1 within the front matter.</param>
internal sealed class TomlProblemException(string message, int line) : Exception(message)
{
    public int Line => line;
}
