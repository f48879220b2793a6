import { relative } from "node:path";
import {
  BaseResolver,
  bundle,
  type Config,
  getLineColLocation,
  isAbsoluteUrl,
  lint,
  loadConfig,
  type NormalizedProblem,
  type Oas3_1Definition,
  type Source,
  YamlParseError,
} from "@redocly/openapi-core";
import { findReferenceCycle } from "./find-reference-cycle.ts";
import { SpecificationError } from "./specification-error.ts";
import { repository } from "./table.ts";

/** An OpenAPI document in one piece: every reference points inside it. */
export type OpenApiDocument = Oas3_1Definition;

class LocalResolver extends BaseResolver {
  override loadExternalRef(absoluteRef: string): Promise<Source> {
    if (isAbsoluteUrl(absoluteRef)) {
      throw new Error(
        `${absoluteRef} is not a local file; copy it into openapi/ and reference that`,
      );
    }
    return super.loadExternalRef(absoluteRef);
  }
}

function place(file: string, line: number, column: number): string {
  return `${relative(process.cwd(), file) || file}:${line}:${column}`;
}

function describeProblem(problem: NormalizedProblem): string {
  const [location] = problem.location;
  const suggestion = problem.suggest.length > 0 ? ` Did you mean ${problem.suggest[0]}?` : "";
  const message = `${problem.message}${suggestion} (${problem.ruleId})`;
  if (location === undefined) return message;
  const { start } = getLineColLocation(location);
  const line = location.source.getLines()[start.line - 1]?.trim() ?? "";
  return `${place(location.source.absoluteRef, start.line, start.col)} ${message}\n    ${line}`;
}

function describeFailure(error: unknown, file: string): string {
  if (error instanceof YamlParseError) {
    const reason = error.originalError.message.split(' in "')[0] ?? "";
    const remedy = reason.startsWith("duplicated")
      ? "Remove or rename one of the two."
      : "Correct the YAML here or just before.";
    return `${place(error.source.absoluteRef, error.line, error.col)} ${reason}. ${remedy}`;
  }
  const message = error instanceof Error ? error.message : String(error);
  const cycle = message.includes("circular") ? findReferenceCycle(file) : undefined;
  if (cycle !== undefined) {
    const at = place(cycle.file, cycle.line, cycle.column);
    return `${at} This $ref leads back to itself. Let one of those on the way describe something.`;
  }
  const path = relative(process.cwd(), file);
  if (message.startsWith("ENOENT")) return `${path} is not there. Correct the path.`;
  if (message === "Unsupported specification" || message.startsWith("Document must be")) {
    return `${path}:1:1 is no OpenAPI document. Name a version at its top, such as "openapi: 3.1.0".`;
  }
  return `${path}: ${message}`;
}

/** A reference that leads nowhere breaks other rules too; those problems go when it is mended. */
function chooseProblems(problems: NormalizedProblem[]): NormalizedProblem[] {
  const unresolved = problems.filter(({ ruleId }) => ruleId === "no-unresolved-refs");
  return unresolved.length > 0 ? unresolved : problems;
}

let configuration: Promise<Config> | undefined;

/** Reads `redocly.yaml`: the rules that every specification keeps. */
export function readLintRules(): Promise<Config> {
  configuration ??= loadConfig({ configPath: `${repository}/redocly.yaml` });
  return configuration;
}

async function readDocument(file: string, linted: boolean): Promise<OpenApiDocument> {
  const config = await readLintRules();
  const externalRefResolver = new LocalResolver(config.resolve);
  try {
    const problems = linted ? await lint({ ref: file, config, externalRefResolver }) : [];
    const reported = chooseProblems(problems.filter((problem) => problem.ignored !== true));
    if (reported.length > 0) throw new SpecificationError(reported.map(describeProblem));
    const bundled = await bundle({ ref: file, config, externalRefResolver });
    if (bundled.problems.length > 0) {
      throw new SpecificationError(bundled.problems.map(describeProblem));
    }
    return bundled.bundle.parsed as OpenApiDocument;
  } catch (error) {
    if (error instanceof SpecificationError) throw error;
    throw new SpecificationError([describeFailure(error, file)]);
  }
}

/**
 * Lints and bundles one specification.
 *
 * @throws SpecificationError with file, line and column of every problem.
 */
export function loadSpecification(file: string): Promise<OpenApiDocument> {
  return readDocument(file, true);
}

/**
 * Bundles a document that need not keep our lint rules: an older one, or somebody else's.
 *
 * @throws SpecificationError with file, line and column of every problem.
 */
export function bundleDocument(file: string): Promise<OpenApiDocument> {
  return readDocument(file, false);
}
