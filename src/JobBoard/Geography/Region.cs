namespace JobBoard.Geography;

/// <summary>A first-level part of a country that notices name by a code, such as Michigan (MI) of the United States.</summary>
public sealed record Region(string Country, string Code, string Name);
