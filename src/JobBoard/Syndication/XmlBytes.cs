using System.Text;
using System.Xml;

namespace JobBoard.Syndication;

/// <summary>XML as this board sends it: UTF-8, indented, without what XML forbids (SEC-18).</summary>
internal static class XmlBytes
{
    public static byte[] Write(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
            write(writer);
        return bytes.ToArray();
    }

    /// <summary>The text without the characters that XML 1.0 cannot hold.</summary>
    public static string Clean(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
                kept.Append(rune);
        }
        return kept.ToString();
    }
}
