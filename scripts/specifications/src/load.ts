import {
  BaseResolver,
  bundle,
  type Config,
  isAbsoluteUrl,
  lint,
  loadConfig,
  type Oas3_1Definition,
  type Source,
} from "@redocly/openapi-core";
import { describeFailure } from "./describe-failure.ts";
import { describeProblems } from "./describe-problems.ts";
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

  /** Every file that was read. */
  async readSources(): Promise<Source[]> {
    const read = await Promise.allSettled(this.cache.values());
    return read.flatMap((outcome) =>
      outcome.status === "fulfilled" && "source" in outcome.value ? [outcome.value.source] : [],
    );
  }
}

const twilioRules = `${repository}/redocly.yaml`;
const configurations = new Map<string, Promise<Config>>();

/** Reads lint rules: those that every description of Twilio's API keeps, or those of another file. */
export function readLintRules(file: string = twilioRules): Promise<Config> {
  const known = configurations.get(file) ?? loadConfig({ configPath: file });
  configurations.set(file, known);
  return known;
}

async function readDocument(
  file: string,
  { linted, rules }: { linted: boolean; rules?: string },
): Promise<OpenApiDocument> {
  const config = await readLintRules(rules);
  const externalRefResolver = new LocalResolver(config.resolve);
  try {
    const problems = linted ? await lint({ ref: file, config, externalRefResolver }) : [];
    const reported = problems.filter((problem) => problem.ignored !== true);
    const bundled =
      reported.length > 0 ? undefined : await bundle({ ref: file, config, externalRefResolver });
    const described = describeProblems(
      bundled?.problems ?? reported,
      await externalRefResolver.readSources(),
    );
    if (bundled === undefined || described.length > 0) throw new SpecificationError(described);
    return bundled.bundle.parsed as OpenApiDocument;
  } catch (error) {
    if (error instanceof SpecificationError) throw error;
    throw new SpecificationError([describeFailure(error, file)]);
  }
}

/**
 * Lints and bundles one specification.
 *
 * @param rules - The file of its lint rules, where they are not those for Twilio's API.
 * @throws SpecificationError with file, line and column of every problem.
 */
export function loadSpecification(file: string, rules?: string): Promise<OpenApiDocument> {
  return readDocument(file, { linted: true, ...(rules !== undefined && { rules }) });
}

/**
 * Bundles a document that need not keep our lint rules: an older one, or somebody else's.
 *
 * @throws SpecificationError with file, line and column of every problem.
 */
export function bundleDocument(file: string): Promise<OpenApiDocument> {
  return readDocument(file, { linted: false });
}
