// The button on a story's page that keeps the story on this device.
import { startKeeping } from "./lib/offline/button.ts";

const part = document.querySelector<HTMLElement>("[data-keep]");
if (part) void startKeeping(part);
