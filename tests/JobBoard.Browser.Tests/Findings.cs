using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace JobBoard.Browser.Tests;

/// <summary>What is wrong with a page as the browser shows it, one line for each finding.</summary>
internal static class Findings
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>What axe finds; a page on which it could check nothing is a finding too.</summary>
    public static async Task<string[]> AxeAsync(this IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(
            """
            async () => {
              const { passes, violations } = await axe.run({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'], preload: false });
              const found = violations.flatMap(rule => rule.nodes.map(node => `axe: ${rule.id} at ${node.target}: ${node.html}`));
              return passes.length === 0 ? ['axe: nothing to check'] : found;
            }
            """);
    }

    /// <summary>Language and title, one h1, headings without a gap, one of each landmark, named navigation.</summary>
    public static Task<string[]> StructureAsync(this IPage page) => page.EvaluateAsync<string[]>(
        """
        () => {
          const found = [], all = query => [...document.querySelectorAll(query)];
          if (!document.documentElement.lang || !document.documentElement.dir) found.push('html without lang or dir');
          if (!document.title) found.push('no title');
          for (const once of ['h1', 'body > header', 'main', 'body > footer', 'a.skip[href="#main"]', 'link[rel=icon]'])
            if (all(once).length !== 1) found.push(`${all(once).length} of ${once}`);
          const levels = all('h1, h2, h3, h4, h5, h6').filter(heading => heading.checkVisibility()).map(heading => +heading.tagName[1]);
          levels.forEach((level, at) => { if (level > (levels[at - 1] ?? 0) + 1) found.push(`headings skip: ${levels}`); });
          for (const nav of all('nav'))
            if (!nav.ariaLabel && !nav.hasAttribute('aria-labelledby')) found.push('navigation without a name');
          for (const script of all('script:not([type="application/ld+json"], [src^="/js/"])')) found.push(`script: ${script.outerHTML}`);
          return found;
        }
        """);

    /// <summary>Controls smaller than 24 by 24 CSS pixels, their label taken in, links within a sentence excepted (WCAG 2.2, 2.5.8).</summary>
    public static Task<string[]> SmallTargetsAsync(this IPage page) => page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll('a, button, input, select, summary')]
          .filter(target => target.checkVisibility() && !target.closest('.skip') && !target.closest('.prose :is(p, li), .log p'))
          .map(target => [target, (target.closest('label') ?? target).getBoundingClientRect()])
          .filter(([, box]) => box.width < 24 || box.height < 24)
          .map(([target, box]) => `small: ${box.width}x${box.height} ${target.outerHTML}`)
        """);

    /// <summary>A page that scrolls sideways, and what reaches out of it; what scrolls within itself may.</summary>
    public static Task<string[]> OverflowAsync(this IPage page) => page.EvaluateAsync<string[]>(
        """
        () => {
          const { scrollWidth, clientWidth } = document.documentElement;
          const sideways = scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} > ${clientWidth}`] : [];
          const outside = [...document.body.querySelectorAll('*')]
            .filter(element => element.checkVisibility() && !element.closest('.vh, .skip, svg, .prose :is(pre, table)'))
            .filter(element => element.getBoundingClientRect().right > clientWidth + 1 || element.getBoundingClientRect().left < -1)
            .map(element => `outside: ${element.outerHTML.slice(0, 120)}`);
          return [...sideways, ...outside];
        }
        """);

    /// <summary>Text that its own box does not show whole.</summary>
    public static Task<string[]> CutAsync(this IPage page) => page.EvaluateAsync<string[]>(
        """
        () => [...document.body.querySelectorAll('*')]
          .filter(element => element.checkVisibility() && !element.matches('.vh, svg, input, .prose :is(pre, table)'))
          .filter(element => getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
          .map(element => `cut: ${element.outerHTML.slice(0, 120)}`)
        """);

    /// <summary>Opens what is folded, so that it is looked at too.</summary>
    public static Task UnfoldAsync(this IPage page) =>
        page.EvaluateAsync("() => document.querySelectorAll('details').forEach(fold => { fold.open = true; })");

    /// <summary>Sets a reader's own style, in place of the one set before; no policy of a page forbids that.</summary>
    public static Task StyleAsync(this IPage page, string css) => page.EvaluateAsync(
        "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }", css);
}
