export { type Addresses, addressesOf, listsOf } from "./addresses.ts";
export { movedPages } from "./pages.ts";
export { settleMoved } from "./settle.ts";
