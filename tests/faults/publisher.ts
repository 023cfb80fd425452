import { PageWriter } from "../../src/build/site/page-writer.ts";
import { Staging } from "../../src/build/site/staging.ts";

/** Publishes one edition of a small site after another, without end. Arguments: the archive, and `linkedAtMost`. */
const [root = "", linkedAtMost = "0"] = process.argv.slice(2);
const PAGES = 60;

for (;;) {
  const staging = new Staging(`${root}/_site`, root, Number(linkedAtMost));
  const edition = Number(staging.liveId() ?? 0) + 1;
  const writer = new PageWriter(staging.folder);
  const written: string[] = [];
  for (let n = 0; n < PAGES; n++) {
    const path = `stories/s${n}/index.html`;
    writer.write(path, `<!-- ${edition} -->${"prose ".repeat(2000)}<!-- end of ${edition} -->`);
    written.push(path);
  }
  // A page that only every other edition has, and one that never changes.
  const extra = "extra/index.html";
  if (edition % 2) writer.write(extra, `<!-- ${edition} --><!-- end of ${edition} -->`);
  if (edition === 1) writer.write("same.txt", "the same in every edition");
  staging.commit(String(edition), {
    written: [...written, ...(edition % 2 ? [extra] : []), ...(edition === 1 ? ["same.txt"] : [])],
    unchanged: { count: edition === 1 ? 0 : 1, paths: () => (edition === 1 ? [] : ["same.txt"]) },
    gone: edition % 2 ? [] : [extra],
  });
  process.stdout.write(`${edition}\n`);
}
