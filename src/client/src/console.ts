// Niceties of the console; every page works without them.
import { copyButtons } from "./copy";
import { liveRegions } from "./live";

declare const Blazor: { addEventListener(name: "enhancedload", handler: () => void): void } | undefined;

function closeMenus(except?: Element | null): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.hx-user[open]")) {
    if (menu !== except) {
      menu.open = false;
    }
  }
}

document.addEventListener("click", (event) => {
  const target = event.target as Element;
  closeMenus(target.closest("details.hx-user"));

  const all = target.closest<HTMLInputElement>("input[data-select-all]");
  if (all) {
    for (const box of all.closest("table")!.querySelectorAll<HTMLInputElement>("tbody input[type=checkbox]")) {
      box.checked = all.checked;
    }
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    closeMenus();
  }
});

function arrive(): void {
  copyButtons();
  liveRegions();
  (document.getElementById("hx-nav") as HTMLElement & { hidePopover?: () => void })?.hidePopover?.();
}

arrive();
if (typeof Blazor !== "undefined") {
  Blazor.addEventListener("enhancedload", arrive);
}
