import { createRequire } from "node:module";
import process from "node:process";
import { smoke } from "./smoke.mjs";

const [name, urls] = process.argv.slice(2);
const imported = Object.keys(await import(name)).toSorted();
const required = Object.keys(createRequire(import.meta.url)(name))
  .filter((key) => key !== "__esModule" && key !== "module.exports")
  .toSorted();
if (imported.join() !== required.join()) {
  throw new Error(`require gives ${required}, import gives ${imported}`);
}
await smoke(JSON.parse(urls));
