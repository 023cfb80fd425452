// The page of what this device keeps.
import { LibraryPage } from "./lib/library-page/page.ts";

const mount = document.querySelector<HTMLElement>("#library");
if (mount) void new LibraryPage(mount).start();
