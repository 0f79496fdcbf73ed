namespace JobBoard.Geography;

/// <summary>A named group of countries, such as the European Union, that a poster may choose in one go.</summary>
/// <param name="Code">A short stable key, such as <c>EU</c>.</param>
/// <param name="Countries">Its members' ISO 3166-1 codes.</param>
public sealed record CountryGroup(
    string Code, string Name, IReadOnlyList<string> Aliases, IReadOnlyList<string> Countries);
