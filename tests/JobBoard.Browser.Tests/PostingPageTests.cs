using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace JobBoard.Browser.Tests;

/// <summary>Where things stand on the page of a posting.</summary>
[Collection(nameof(BrowserBoard))]
public sealed class PostingPageTests(BrowserBoard board)
{
    [BrowserTheory]
    [InlineData(PublicPage.Posting)]
    [InlineData(PublicPage.DueSoon)]
    [InlineData(PublicPage.WithoutPay)]
    [InlineData(PublicPage.Unpaid)]
    [InlineData(PublicPage.Arabic)]
    public async Task Pay_place_deadline_and_the_way_to_apply_are_seen_before_scrolling(PublicPage posting)
    {
        await using var visit = await board.VisitAsync(posting);
        var ticket = visit.Page.Locator(".ticket");

        ILocator[] facts =
        [
            ticket.GetByText("Pay", new() { Exact = true }).Locator("xpath=.."),
            ticket.GetByText("Where", new() { Exact = true }).Locator("xpath=.."),
            ticket.GetByText("Apply by"),
            ticket.GetByRole(AriaRole.Link, new() { Name = "How to apply" }),
        ];

        foreach (var fact in facts)
            await Expect(fact).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [BrowserTheory]
    [InlineData(PublicPage.Posting)]
    [InlineData(PublicPage.LongWords)]
    public async Task A_phone_shows_the_way_to_apply_at_once_and_once(PublicPage posting)
    {
        await using var visit = await board.VisitAsync(posting, Look.WidePhone);

        var control = visit.Page.Locator(".applybar").GetByRole(AriaRole.Link, new() { Name = "How to apply" });

        await Expect(control).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(visit.Page.Locator(".stay")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_posting_in_another_language_says_which_and_runs_its_way()
    {
        await using var visit = await board.VisitAsync(PublicPage.Arabic);
        var prose = visit.Page.Locator(".prose").First;

        await Expect(visit.Page.Locator("h1")).ToHaveAttributeAsync("lang", "ar");
        await Expect(prose).ToHaveAttributeAsync("lang", "ar");
        await Expect(prose).ToHaveCSSAsync("direction", "rtl");
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
    }

    [BrowserTheory]
    [InlineData(PublicPage.Arabic, ".facts", "JOD", "1,400", "1,750", "a month")]
    [InlineData(PublicPage.Arabic, ".tear", "31", "December", "2026")]
    [InlineData(PublicPage.Arabic, ".letter", "31", "December", "2026")]
    [InlineData(PublicPage.SecondPageOfJobs, ".notice:has([lang=ar]) .stub", "JOD", "1,400", "1,750", "a month")]
    [InlineData(PublicPage.Arabic, ".prose", "13:00", "09:00")]
    public async Task Amounts_and_dates_read_in_order_beside_text_that_runs_the_other_way(PublicPage page, string within, params string[] fromLeft)
    {
        await using var visit = await board.VisitAsync(page);

        var places = new List<double>();
        foreach (var words in fromLeft)
            places.Add(await visit.Page.Locator(within).First.EvaluateAsync<double>(PlaceOf, words));

        Assert.Equal(places.Order(), places);
        Assert.Equal(places.Distinct().Count(), places.Count);
    }

    /// <summary>Where the first occurrence of a text begins on the screen: line by line, and from the left within one.</summary>
    private const string PlaceOf =
        """
        (element, words) => {
          const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const at = texts.currentNode.data.indexOf(words), range = document.createRange();
            if (at < 0) continue;
            range.setStart(texts.currentNode, at);
            range.setEnd(texts.currentNode, at + words.length);
            const { top, left } = range.getClientRects()[0];
            return Math.round(top) * 10_000 + left;
          }
          throw new Error(`${words} is not in ${element.innerText}`);
        }
        """;
}
