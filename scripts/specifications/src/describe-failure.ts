import { type Source, YamlParseError } from "@redocly/openapi-core";
import { findReferenceCycle } from "./find-reference-cycle.ts";
import { pathOf, placeOf } from "./specification-error.ts";

const conflictMarker = /^(?:<{7}|>{7}|\|{7})(?: |$)/;
const colonInText = /^\s*(?:- +)?(?<key>[\w$-]+): +[^\s"'|>{[&*#!].*?: /;

/** Says where somebody left a merge unfinished. */
export function describeConflict({ absoluteRef, body }: Source): string | undefined {
  const line = body.split("\n").findIndex((text) => conflictMarker.test(text)) + 1;
  if (line === 0) return undefined;
  const at = placeOf(absoluteRef, line, 1);
  return `${at} These are conflict markers of git. Keep what is right of both sides, and delete the markers.`;
}

/** A second document begins behind a line of hyphens. */
function describeSecondDocument(source: Source): string {
  const line = source.getLines().findLastIndex((text) => text.startsWith("---")) + 1;
  return `${placeOf(source.absoluteRef, line, 1)} A file holds one YAML document, and another one begins here. Move it into a file of its own.`;
}

function describeYaml({ source, line, col, originalError }: YamlParseError): string {
  // The parser tells no place for one that holds several.
  if (Number.isNaN(line)) return describeSecondDocument(source);
  const reason = originalError.message.split(' in "')[0] ?? "";
  const at = placeOf(source.absoluteRef, line, col);
  if (reason.startsWith("duplicated")) return `${at} ${reason}. Remove or rename one of the two.`;
  const key = colonInText.exec(source.getLines()[line - 1] ?? "")?.groups?.key;
  if (key === undefined) return `${at} ${reason}. Correct the YAML here or just before.`;
  return `${at} The text after \`${key}:\` holds a colon and a space. Put it in quotes.`;
}

/** Says why a document can't be read at all, where, and what to do. */
export function describeFailure(error: unknown, file: string): string {
  if (error instanceof YamlParseError) {
    return describeConflict(error.source) ?? describeYaml(error);
  }
  const message = error instanceof Error ? error.message : String(error);
  const cycle = message.includes("circular") ? findReferenceCycle(file) : undefined;
  if (cycle !== undefined) {
    const at = placeOf(cycle.file, cycle.position.line, cycle.position.col);
    return `${at} This $ref leads back to itself. Let one of those on the way describe something.`;
  }
  const path = pathOf(file);
  if (message.startsWith("ENOENT")) return `${path} is not there. Correct the path.`;
  if (message === "Unsupported specification" || message.startsWith("Document must be")) {
    return `${path}:1:1 is no OpenAPI document. Name a version at its top, such as "openapi: 3.1.0".`;
  }
  return `${path}: ${message}`;
}
