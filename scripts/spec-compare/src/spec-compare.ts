import {
  bundleDocument,
  type LoadedSpecification,
  type OpenApiDocument,
} from "@conference-kit/specifications";
import { compareDocuments } from "./compare.ts";
import { type Deviation, type JudgedDifference, judge } from "./deviations.ts";
import { formatDifferences } from "./format.ts";

/** How the differences are told. */
export interface SpecCompareOptions {
  /** Also those that are recorded. */
  all?: boolean;
  json?: boolean;
}

function compareWith(
  file: string,
  official: OpenApiDocument,
  specifications: readonly LoadedSpecification[],
  deviations: readonly Deviation[],
): JudgedDifference[] {
  const compared = specifications.map(({ document }) => compareDocuments(document, official));
  if (compared.every((differences) => differences === undefined)) {
    throw new Error(
      `${file} describes none of our operations. Supply the official document of one of ` +
        `${specifications.map(({ document }) => document.info?.title).join(", ")}.`,
    );
  }
  return judge(
    compared.flatMap((differences) => differences ?? []),
    deviations,
  );
}

/**
 * Compares the specifications with an official document.
 *
 * @throws SpecificationError when the document can't be read.
 */
export async function compareSpecifications(
  file: string,
  specifications: readonly LoadedSpecification[],
  deviations: readonly Deviation[],
  { all = false, json = false }: SpecCompareOptions = {},
): Promise<{ output: string; failed: boolean }> {
  const official = await bundleDocument(file);
  const differences = compareWith(file, official, specifications, deviations);
  const unrecorded = differences.filter(({ because }) => because === undefined);
  const recorded = differences.filter(({ because }) => because !== undefined);
  return {
    output: json
      ? JSON.stringify(all ? [...unrecorded, ...recorded] : unrecorded, null, 2)
      : formatDifferences(unrecorded, recorded, all),
    failed: unrecorded.length > 0,
  };
}
