export { type Facts, type Places, readPlaces } from "./facts.ts";
