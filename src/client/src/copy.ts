// A copy button stays hidden until a script can serve it: <button hidden data-copy="text" data-copied="word">.
export function copyButtons(): void {
  if (!navigator.clipboard) {
    return;
  }

  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy][hidden]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const before = button.textContent;
      await navigator.clipboard.writeText(button.dataset.copy!);
      button.textContent = button.dataset.copied!;
      setTimeout(() => { button.textContent = before; }, 1500);
    });
  }
}
