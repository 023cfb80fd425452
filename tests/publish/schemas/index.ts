import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

xmlRegisterFsInputProviders();

/** What is wrong with an XML document by the RELAX NG schema of this name here; nothing where it is valid. */
export function faultsBy(name: string): (xml: string | Uint8Array) => string[] {
  const file = path.join(import.meta.dirname, `${name}.rng`);
  const url = pathToFileURL(file).href;
  const schema = RelaxNGValidator.fromDoc(XmlDocument.fromString(fs.readFileSync(file, "utf8"), { url }));
  return (xml) => {
    try {
      const document = XmlDocument.fromBuffer(Buffer.from(xml));
      schema.validate(document);
      document.dispose();
      return [];
    } catch (fault) {
      return [String(fault)];
    }
  };
}
