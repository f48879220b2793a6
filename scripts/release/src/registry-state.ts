import { writeFileSync } from "node:fs";
import { type PackedPackage, unpack } from "@conference-kit/shared";
import { comparePackages } from "./differences.ts";

/** Whether a packed package's version is on the registry, and what differs there. */
export interface RegistryState {
  item: PackedPackage;
  published: boolean;
  /** Names what is different in the published version: `dist`, or members of the manifest. */
  differences: string[];
}

async function get(url: URL): Promise<Response> {
  try {
    return await fetch(url, { signal: AbortSignal.timeout(30_000) });
  } catch (error) {
    const { cause } = error instanceof Error ? error : { cause: error };
    const reason = cause instanceof Error ? cause.message || cause.name : String(error);
    throw new Error(
      `The registry ${url.origin} does not answer (${reason}). Nothing was sent; try again when it is up.`,
    );
  }
}

function unexpected({ url, status }: Response): Error {
  return new Error(
    `The registry answered ${status} to ${url}. Nothing was sent; try again when it works.`,
  );
}

/** Throws unless the registry answers a ping. */
export async function assertUp(target: URL): Promise<void> {
  const response = await get(new URL("-/ping", target));
  if (!response.ok) throw unexpected(response);
}

/** Compares what would be published with what the registry has under the same version. */
export async function findState(item: PackedPackage, target: URL): Promise<RegistryState> {
  const response = await get(new URL(item.name.replace("/", "%2f"), target));
  const absent = { item, published: false, differences: [] };
  if (response.status === 404) return absent;
  if (!response.ok) throw unexpected(response);
  const { versions }: { versions?: Record<string, unknown> } = JSON.parse(await response.text());
  if (versions?.[item.version] === undefined) return absent;
  // The registry's own address of the file could lead to another host.
  const file = `${item.name.replace(/^@.*\//, "")}-${item.version}.tgz`;
  const download = await get(new URL(`${item.name}/-/${file}`, target));
  if (!download.ok) throw unexpected(download);
  const folder = `${item.contents}-published`;
  writeFileSync(`${folder}.tgz`, await download.bytes());
  await unpack(`${folder}.tgz`, folder);
  return { item, published: true, differences: comparePackages(item.contents, folder) };
}
