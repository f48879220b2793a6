import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { isAbsoluteUrl, parseYaml } from "@redocly/openapi-core";
import { parsePlace } from "./references.ts";
import { pathOf } from "./specification-error.ts";
import { isObject } from "./walk.ts";

/** A reference to something that doesn't exist. */
export interface LostReference {
  /** Place of the reference, such as `openapi/voice-v2010.yaml:12:5`. */
  at: string;
  /** The file that it stands in. */
  file: string;
  reference: string;
}

/** How many letters have to be added, taken or exchanged to come from one name to the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    row = row.reduce<number[]>((next, above, column) => {
      const left = next[column - 1];
      const diagonal = row[column - 1];
      if (left === undefined || diagonal === undefined) return [index + 1];
      const exchange = diagonal + Number(letter !== other[column - 1]);
      next.push(Math.min(above + 1, left + 1, exchange));
      return next;
    }, []);
  }
  return row.at(-1) ?? 0;
}

/** The name that somebody may have meant; undefined where none is near. */
function nearestName(written: string, names: readonly string[]): string | undefined {
  const [nearest] = names
    .map((name) => ({ name, away: distance(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ away }) => away <= Math.max(2, written.length / 3))
    .toSorted((one, other) => one.away - other.away);
  return nearest?.name;
}

const guess = (name: string | undefined): string =>
  name === undefined ? "" : ` Did you mean ${name}?`;

/** Says which name of a reference isn't there; nothing where what it leads to leads nowhere itself. */
function describeName({ at, file, reference }: LostReference): string[] {
  const target = parsePlace(reference, file);
  let node: unknown = parseYaml(readFileSync(target.file, "utf8"));
  for (const [depth, name] of target.path.entries()) {
    const names: string[] = isObject(node) ? Object.keys(node) : [];
    if (isObject(node) && name in node) {
      node = node[name];
      continue;
    }
    const inside = `${target.path.slice(0, depth).join("/") || "the document"}`;
    const missing = `there is no \`${name}\` in ${inside}.${guess(nearestName(name, names))}`;
    return [`${at} Can't resolve $ref ${reference}: ${missing}`];
  }
  return [];
}

/** A file that many references name is missing; where few name it, their path is wrong. */
function describeFile(target: string, references: readonly LostReference[]): string[] {
  const folder = dirname(target);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const near = guess(nearestName(basename(target), names));
  const missing = `${pathOf(target)} is not there.`;
  if (references.length > 3) {
    return [`${missing} Restore it, or correct the references to it.${near}`];
  }
  return references.map(({ at }) => `${at} Can't resolve $ref: ${missing}${near}`);
}

/** Says of each reference what is wrong with it, and of a missing file once that it is missing. */
export function describeReferences(references: readonly LostReference[]): string[] {
  const [remote = [], local = []] = [true, false].map((absolute) =>
    references.filter(({ reference }) => isAbsoluteUrl(reference) === absolute),
  );
  const targetOf = ({ reference, file }: LostReference): string => parsePlace(reference, file).file;
  return [
    ...remote.map(({ at, reference }) => {
      const [url] = reference.split("#");
      const remedy = "copy it into openapi/ and reference that";
      return `${at} Can't resolve $ref: ${url} is not a local file; ${remedy}.`;
    }),
    ...[...new Set(local.map(targetOf))].flatMap((target) => {
      const lost = local.filter((reference) => targetOf(reference) === target);
      return existsSync(target) ? lost.flatMap(describeName) : describeFile(target, lost);
    }),
  ];
}
