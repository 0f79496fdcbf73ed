namespace JobBoard.Geography;

/// <summary>A place by its index in the list of its kind.</summary>
internal readonly record struct Place(PlaceKind Kind, int Index);
