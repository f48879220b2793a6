import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { repository } from "@conference-kit/shared";
import { readSpecifications } from "@conference-kit/specifications";
import { afterEach, expect, test, vi } from "vitest";

// Prism's own command takes a while to start.
vi.setConfig({ testTimeout: 60_000 });

const program = join(import.meta.dirname, "../node_modules/.bin/prism");
const accountSid = `AC${"0".repeat(32)}`;
const conferenceSid = "CF3b1c9d47e58f4a02b6d3c81e90f7a254";
const paths: Record<string, string> = {
  voice: `/2010-04-01/Accounts/${accountSid}/Conferences/${conferenceSid}/Participants.json`,
  insights: `/v1/Conferences/${conferenceSid}`,
};

let stop = async (): Promise<void> => {};

afterEach(() => stop());

/** Starts `prism mock` on a free port and gives the address that it prints. */
async function startPrismMock(file: string): Promise<string> {
  const prism = spawn(program, ["mock", "--port", "0", file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  stop = async () => {
    prism.kill();
    if (prism.exitCode === null) await once(prism, "exit");
  };
  for await (const line of createInterface(prism.stdout)) {
    const url = line.match(/listening on (http:\S+)/)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error(`prism mock ${file} ended before it listened`);
}

test.each(readSpecifications())("Prism's own command serves $file", async ({ fixtures, file }) => {
  const url = await startPrismMock(join(repository, file));
  const authorization = `Basic ${btoa("user:password")}`;
  const response = await fetch(`${url}${paths[fixtures]}`, { headers: { authorization } });
  expect(response.status).toBe(200);
  expect(await response.text()).toContain(conferenceSid);
});
