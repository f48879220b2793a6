import { join } from "node:path";
import { type PublishedPackage, readPublishedPackages } from "@conference-kit/shared";
import type { Bump } from "../change.ts";
import type { Report } from "../report.ts";
import {
  fileOf,
  findAnnouncement,
  idOfProposal,
  isEdited,
  type PendingChangeset,
  readPending,
} from "./proposal.ts";

/** A package that needs a release which nothing announces. */
export interface Unannounced {
  problem: string;
  remedy: string;
}

function findRemedy(
  root: string,
  pending: readonly PendingChangeset[],
  { name, folder }: PublishedPackage,
  needed: Bump,
): string {
  const id = idOfProposal(folder);
  if (!isEdited(join(root, fileOf(id)))) {
    return "Run `pnpm spec:diff --write`, or write one with `pnpm changeset`.";
  }
  const releases = pending.find((changeset) => changeset.id === id)?.releases ?? [];
  const said = releases.find((release) => release.name === name)?.type ?? "nothing of it";
  return (
    `${fileOf(id)} says ${said} and was edited by a person: make it ${needed} there, ` +
    "or delete it and run `pnpm spec:diff --write` again."
  );
}

/** Tells which packages need a release that nothing announces, and what to do about each. */
export async function findUnannounced(root: string, { packages }: Report): Promise<Unannounced[]> {
  const pending = await readPending(root);
  return readPublishedPackages(root).flatMap((item) => {
    const report = packages[item.name];
    if (report === undefined || report.bump === "none") return [];
    if (findAnnouncement(pending, item, report.bump) !== undefined) return [];
    const problem = `${item.name} needs a changeset of at least ${report.bump}`;
    return { problem, remedy: findRemedy(root, pending, item, report.bump) };
  });
}

/** Says what is unannounced, and each remedy once. */
export function formatUnannounced(unannounced: readonly Unannounced[]): string {
  const alike = Object.entries(Object.groupBy(unannounced, ({ remedy }) => remedy));
  return alike
    .flatMap(([remedy, items = []]) => [...items.map(({ problem }) => problem), remedy])
    .join("\n");
}
