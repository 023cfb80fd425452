// The list of what is kept on this device, on the library's page and on the page for where there is no network.
import { startList } from "./lib/offline/list.ts";

const part = document.querySelector<HTMLElement>("[data-kept]");
if (part) void startList(part);
