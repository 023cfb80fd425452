// The filters over a list. Loaded by finder.ts, where a reader asks for them.

import { findingWordsFor } from "../words/finding/index.ts";
import { Finder } from "./lib/finder/finder.ts";
import { loadTable } from "./lib/finder/load.ts";

const mount = document.querySelector<HTMLElement>("#finder");

async function start(mount: HTMLElement): Promise<void> {
  const words = findingWordsFor(mount.dataset.language ?? "en");
  const status = mount.appendChild(document.createElement("p"));
  status.className = "count-line";
  status.setAttribute("role", "status");
  status.textContent = words.filterLoading;
  try {
    const table = await loadTable(mount.dataset.stories ?? "");
    new Finder(mount, status, table).start();
  } catch {
    const again = document.createElement("button");
    again.type = "button";
    again.className = "bar-button";
    again.textContent = words.filterAgain;
    again.addEventListener("click", () => {
      status.remove();
      void start(mount);
    });
    status.replaceChildren(words.filterFailed, " ", again);
  }
}

if (mount) void start(mount);
