import { join } from "node:path";
import { scope } from "@conference-kit/shared";
import type { Contender } from "../contenders.ts";
import {
  type Installation,
  install,
  listTarballs,
  nameMeasured,
  packPackages,
} from "../install.ts";
import { formatKilobytes, type Row } from "../row.ts";

const kilobytes = 560;

/** What a user installs in order to use a contender. */
export interface Installations {
  participants: Installation;
  summaries: Installation;
  simulator: Installation;
  "openapi-fetch": Installation;
  twilio: Installation;
}

/** Installs each contender into a project of its own below a folder. */
export async function installAll(folder: string): Promise<Installations> {
  const packed = await packPackages(join(folder, "packed"));
  const participants = listTarballs(packed, `${scope}/voice-participants`);
  const summaries = listTarballs(packed, `${scope}/insights-summaries`);
  const simulator = listTarballs(packed, `${scope}/simulator`);
  return {
    participants: await install(join(folder, "participants"), participants),
    summaries: await install(join(folder, "summaries"), summaries),
    simulator: await install(join(folder, "simulator"), simulator),
    "openapi-fetch": await install(join(folder, "openapi-fetch"), [nameMeasured("openapi-fetch")]),
    twilio: await install(join(folder, "twilio"), [nameMeasured("twilio")]),
  };
}

function format({ packages, bytes }: Installation): string {
  return `${packages} packages, ${formatKilobytes(bytes)}`;
}

/** Counts the packages and bytes that come with an installation. */
export function countInstalled(installations: Installations): Row[] {
  const { participants, summaries, simulator, twilio } = installations;
  const others: [Contender, string][] = [
    ["openapi-fetch", format(installations["openapi-fetch"])],
    ["twilio", format(twilio)],
  ];
  const createRow = (name: string, packages: number, installation: Installation): Row => ({
    what: `installed, ${name}`,
    reach: `≤ ${packages} packages, ${kilobytes} kB`,
    reached: installation.packages <= packages && installation.bytes <= kilobytes * 1_000,
    cells: new Map([["conference-kit", format(installation)], ...others]),
  });
  return [
    createRow("voice-participants", 5, participants),
    createRow("insights-summaries", 5, summaries),
    {
      what: "installed, simulator",
      reach: "≤ 6 packages",
      reached: simulator.packages <= 6,
      cells: new Map([["conference-kit", format(simulator)]]),
    },
  ];
}
