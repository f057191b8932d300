// A region marked data-live="on" is fetched anew with its page every 1.5 seconds until the server says "off".
// What the reader is typing in, or has opened, is left alone.
const pause = 1500;
let waiting: number | undefined;

function busy(region: Element): boolean {
  const focused = document.activeElement;
  return !!focused && region.contains(focused) && /^(INPUT|TEXTAREA|SELECT)$/.test(focused.tagName);
}

async function refresh(): Promise<void> {
  waiting = undefined;
  try {
    const answer = await fetch(location.href, { headers: { "X-Huxin-Live": "1" }, credentials: "same-origin" });
    if (answer.ok && !document.hidden) {
      const next = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const region of document.querySelectorAll<HTMLElement>("[data-live=on]")) {
        const fresh = next.getElementById(region.id);
        if (fresh && !busy(region) && fresh.outerHTML !== region.outerHTML) {
          region.replaceWith(document.importNode(fresh, true));
        }
      }
    }
  } catch {
    // The network is away for a moment; the next round tries again.
  }

  liveRegions();
}

export function liveRegions(): void {
  if (waiting === undefined && document.querySelector("[data-live=on]")) {
    waiting = window.setTimeout(refresh, pause);
  }
}

liveRegions();
