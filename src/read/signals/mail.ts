import { mailHeader } from "./transport.ts";
import { firstLine, type Signal, type View } from "./view.ts";

const HAS_ADDRESS = /\S+@\S+|<[^>]+>/;
const SPLICE =
  /^(?:-{2,}|={2,}|\*{2,})? ?(?:(?:begin|end)(?: of)? )?(?:forwarded message|original message|forwarded post)|^\[(?:continued|part \d+ of \d+)|^-----begin|^-----end/i;

/** Headers of mail and Usenet. Those an in-story letter has too count only beside sure ones, or at the very top. */
export const mailSignal: Signal = (view) => {
  const line = firstLine(view.doc, view.block);
  const kind = mailHeader(line);
  if (kind === "sure") return [{ role: "transport", weight: 7, why: "mail:header" }];
  if (SPLICE.test(line)) return [{ role: "transport", weight: 5, why: "mail:splice" }];
  if (kind === null) return [];
  const company = headersAround(view);
  if (company.sure > 0) return [{ role: "transport", weight: 7, why: "mail:header-block" }];
  const isTop = view.index - company.above === 0;
  if (company.loose >= 2 && (isTop || company.address)) {
    return [{ role: "transport", weight: isTop ? 6 : 3, why: "mail:header-block" }];
  }
  return [];
};

/** The headers that stand in one block of lines with this one. */
function headersAround({ doc, index }: View): {
  sure: number;
  loose: number;
  above: number;
  address: boolean;
} {
  const result = { sure: 0, loose: 0, above: 0, address: false };
  const count = (at: number): boolean => {
    const block = doc.blocks[at];
    const line = block ? firstLine(doc, block) : "";
    const kind = mailHeader(line);
    if (kind === null) return false;
    result[kind] += 1;
    if (HAS_ADDRESS.test(line)) result.address = true;
    return true;
  };
  count(index);
  for (let at = index - 1; at >= 0 && doc.blocks[at + 1]?.gap === 0 && count(at); at--) result.above += 1;
  for (let at = index + 1; doc.blocks[at]?.gap === 0 && count(at); at++);
  return result;
}
