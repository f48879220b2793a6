export { publishPackages } from "./publish.ts";
