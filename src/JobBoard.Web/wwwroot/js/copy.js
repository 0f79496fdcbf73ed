/* Shows the buttons that copy a field, where the browser lets a page do that. */
if (navigator.clipboard) {
  for (const button of document.querySelectorAll('[data-copy]')) {
    const status = button.parentElement.querySelector('[data-copied]');
    button.hidden = false;
    button.addEventListener('click', async () => {
      const field = document.getElementById(button.dataset.copy);
      try {
        await navigator.clipboard.writeText(field.value);
        status.textContent = status.dataset.copied;
      } catch {
        // It may not; then the text is selected, for the person's own copying.
        field.select();
      }
    });
  }
}
