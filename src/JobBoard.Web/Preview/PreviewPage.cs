using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Notices;

namespace JobBoard.Web.Preview;

/// <summary>A notice that is not public, or not yet as it stands here.</summary>
public sealed record PreviewPage(PageFrame Frame, NoticeArticle Article) : IPage;
