using JobBoard.Links;
using JobBoard.Postings;
using JobBoard.Storage;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Preview;

/// <summary>What a posting will look like, for whoever was given a link to it.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
public sealed class PreviewController(
    BoardDb db, PreviewTokens tokens, NoticeSheets sheets, PageFrames frames, IStringLocalizer<Words> words, IStringLocalizer<StaffWords> staff,
    TimeProvider time) : Controller
{
    [HttpGet("/preview/{token}")]
    public async Task<IActionResult> Index(string token, CancellationToken cancellationToken)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        var posting = tokens.Read(token) is { } id
            ? await db.Postings.AsNoTracking().Include(one => one.Organization).Include(one => one.Proposal).SingleOrDefaultAsync(one => one.Id == id, cancellationToken)
            : null;
        if (posting is null or { Stage: PostingStage.Deleted })
            return NotFound();
        if (posting is { Proposal: null } && posting.StateAt(time.GetUtcNow()) is PostingState.Published)
            return Redirect(PublicLinks.Posting(posting.Id, posting.Slug));
        var draft = posting.Proposal is { } proposal
            ? NoticeDraft.Of(posting.Id, proposal.Details, posting.Organization)
            : NoticeDraft.Of(posting);
        return View(new PreviewPage(
            frames.Unindexed(words["PreviewOf", draft.Details.Title], path: null), sheets.Article(draft, MissingWords.Of(staff))));
    }
}
