using JobBoard.Organizations;

namespace JobBoard.Samples;

/// <summary>An organization that nobody will find outside this repository, and the bytes of its logo, a PNG.</summary>
public sealed record SampleOrganization(OrganizationProfile Profile, byte[] Logo);

/// <summary>Who hires on the first board; the sample notices name them.</summary>
public static class SampleOrganizations
{
    public static IReadOnlyList<SampleOrganization> All { get; } =
    [
        With("openhand", new()
        {
            Name = "Openhand Study Circles",
            Website = "https://openhand.example",
            Description = "We help public libraries run **free study groups**: six to twelve adults, one subject, one evening a week, no teacher.",
            WhereItWorks = "Milwaukee, Gqeberha and Coimbra, and from home",
            TimeZone = "America/Chicago",
            StandingText = "We pay the same for the same work wherever you live, and we would like to hear from people whom such notices usually forget.",
        }),
        With("baobab", new()
        {
            Name = "Baobab Mutuelle Santé",
            Website = "https://baobab-mutuelle.example",
            Description = "A health mutual of eleven thousand families. Each pays a little every month, and nobody has to sell a cow when a child needs a hospital.",
            WhereItWorks = "Dakar, Thiès, Kaolack and Ziguinchor",
            TimeZone = "Africa/Dakar",
        }),
        With("lindenhof", new()
        {
            Name = "Genossenschaft Lindenhof",
            Website = "https://lindenhof.example",
            Description = "A housing cooperative that belongs to the 640 people who live in its eleven houses around four courtyards.",
            WhereItWorks = "Leipzig",
            TimeZone = "Europe/Berlin",
            StandingText = "Wir freuen uns über Bewerbungen aller Menschen, gleich welcher Herkunft, welchen Alters und welchen Geschlechts.",
        }),
        With("quai-vert", new()
        {
            Name = "Les Ateliers du Quai Vert",
            Website = "https://quaivert.example",
            Description = "Two workshops in which nine hundred members learn to repair their own bicycles, with tools, spare parts and company.",
            WhereItWorks = "Lyon and Villeurbanne",
            TimeZone = "Europe/Paris",
        }),
        With("horta-comum", new()
        {
            Name = "Horta Comum",
            Website = "https://hortacomum.example",
            Description = "Neighbours who grow vegetables on empty plots between houses: nine gardens, 320 families, one seed bank.",
            WhereItWorks = "Braga and Guimarães",
            TimeZone = "Europe/Lisbon",
        }),
        With("harbour-light", new()
        {
            Name = "Harbour Light Theatre",
            Website = "https://harbourlight.example",
            Description = "A theatre of 280 seats in an old sail loft, with a company of nine and a new play every winter.",
            WhereItWorks = "Halifax, Nova Scotia",
            TimeZone = "America/Halifax",
            StandingText = "Our house is accessible on stage and off; tell us what you need for an audition, an interview or a shift.",
        }),
        With("kitale-seed", new()
        {
            Name = "Kitale Seed Collective",
            Website = "https://kitaleseed.example",
            Description = "Two thousand and four hundred growers who multiply, keep and share the seed of their region.",
            WhereItWorks = "Kitale, Eldoret and Busia",
            TimeZone = "Africa/Nairobi",
        }),
        With("fieldnote", new()
        {
            Name = "Fieldnote Maps",
            Website = "https://fieldnote.example",
            Description = "We help towns and districts to draw their own open maps **before** the flood comes.",
            WhereItWorks = "Accra, Kampala and Ljubljana, and from home",
            TimeZone = "Africa/Accra",
            StandingText = "We decide on the work that you show us; names, ages and photographs are taken out before we read.",
        }),
        With("quiet-rivers", new()
        {
            Name = "Quiet Rivers Trust",
            Website = "https://quietrivers.example",
            Description = "A charity that gives straightened upland rivers some of their bends back, together with those who farm beside them.",
            WhereItWorks = "Hexham and Alston",
            TimeZone = "Europe/London",
        }),
        With("rimu-hill", new()
        {
            Name = "Rimu Hill Kindergarten",
            Website = "https://rimuhill.example",
            Description = "A community kindergarten with four rimu, a creek, a mud kitchen and thirty-two children.",
            WhereItWorks = "Nelson, Aotearoa New Zealand",
            TimeZone = "Pacific/Auckland",
            StandingText = "Everybody who works with our children is checked as the Children's Act asks; we pay for it.",
        }),
        With("puente-sur", new()
        {
            Name = "Puente Sur",
            Website = "https://puentesur.example",
            Description = "Free legal advice for people who have come to Peru from elsewhere, from seven lawyers and many students.",
            WhereItWorks = "Lima and Arequipa",
            TimeZone = "America/Lima",
        }),
        With("plainsong", new()
        {
            Name = "Plainsong Software",
            Website = "https://plainsong.example",
            Description = "A cooperative of fourteen that makes the calendar behind four hundred small clinics.",
            WhereItWorks = "Toronto, and from home in Canada and the United States",
            TimeZone = "America/Toronto",
        }),
    ];

    private static SampleOrganization With(string logo, OrganizationProfile profile) =>
        new(profile, SampleFiles.Read("Logos", $"{logo}.png"));
}
