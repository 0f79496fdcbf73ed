using JobBoard.Links;
using JobBoard.Search;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace JobBoard.Web.Api;

/// <summary>Says in the OpenAPI document what this API is and where it is served.</summary>
internal sealed class ApiDocument(PublicLinks links, BoardFaces faces) : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = faces.Now.Name,
            Version = "v1",
            Description = "The open jobs of this board. No key is needed; a closed job is gone at its instant.",
        };
        document.Servers = [new OpenApiServer { Url = links.Origin }];
        return Task.CompletedTask;
    }
}

/// <summary>Lists the names that a search takes, which are read from the query and not bound one by one.</summary>
internal sealed class QueryParameters : IOpenApiOperationTransformer
{
    private static readonly (string Name, bool IsMany, string Text)[] Names =
    [
        (JobQueryKeys.Words, false, "Words; phrases in quotes, what must not be there behind a minus."),
        (JobQueryKeys.Place, false, "A country, region or town, as typed or by its slug."),
        (JobQueryKeys.Radius, false, "Kilometres around a town."),
        (JobQueryKeys.Lives, false, "ISO 3166-1 code: remote jobs open to people who live there."),
        (JobQueryKeys.Type, true, "full-time, part-time, contractor, temporary, intern, volunteer, per-diem, other."),
        (JobQueryKeys.Arrangement, true, "on-site, hybrid, remote."),
        (JobQueryKeys.Category, true, "A category's slug."),
        (JobQueryKeys.Organization, true, "An organization's slug."),
        (JobQueryKeys.Language, true, "ISO 639 code."),
        (JobQueryKeys.Salary, false, "The least pay, compared with the top of a range; jobs without stated pay stay in."),
        (JobQueryKeys.Currency, false, "ISO 4217 code of that amount."),
        (JobQueryKeys.Per, false, "hour, day, week, month or year; a year when left out."),
        (JobQueryKeys.Pay, false, "stated: leaves out jobs that state no amount."),
        (JobQueryKeys.Hours, false, "Hours a week: 10-20, 30-, or 20 for at most 20."),
        (JobQueryKeys.Posted, false, "Posted within so many days."),
        (JobQueryKeys.Closing, false, "Closing within so many days."),
        (JobQueryKeys.Sort, false, "newest, closing, relevance, pay."),
        (JobQueryKeys.Page, false, "From 1."),
        ("pageSize", false, "At most 100."),
    ];

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (operation.OperationId is not "listJobs")
            return Task.CompletedTask;
        operation.Parameters = [.. Names.Select(name => new OpenApiParameter
        {
            Name = name.Name,
            In = ParameterLocation.Query,
            Description = name.Text,
            Explode = name.IsMany,
            Schema = name.IsMany
                ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } }
                : new OpenApiSchema { Type = JsonSchemaType.String },
        })];
        return Task.CompletedTask;
    }
}
