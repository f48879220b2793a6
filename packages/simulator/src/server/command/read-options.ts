import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { InvalidArgumentError } from "../../core/errors.ts";
import type { Scenario } from "../../core/scenario.ts";
import type { AccountOptions, ClockMode } from "../../simulator/options.ts";
import type { SimulatorServerOptions } from "../options.ts";

/** The auth token of every account, unless one is given. */
export const anyToken = "simulated";

const described = {
  port: { type: "string" },
  host: { type: "string" },
  name: { type: "string", multiple: true },
  clock: { type: "string" },
  seed: { type: "string" },
  scenario: { type: "string" },
  account: { type: "string", multiple: true },
  callbacks: { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

function readNumber(option: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text) && Number(text) <= most) return Number(text);
  throw new InvalidArgumentError(`--${option}`, `has to be a whole number from 0 to ${most}`);
}

function readClock(text: string | undefined): ClockMode | undefined {
  if (text === undefined || text === "real" || text === "manual" || text === "skip") return text;
  throw new InvalidArgumentError("--clock", "is not known; there are: real, manual, skip");
}

/** Reads the value of `--account`. Its error never quotes the token. */
function readAccount(text: string): AccountOptions {
  const [, sid, authToken] = /^(AC[\da-f]{32}):(.+)$/i.exec(text) ?? [];
  if (sid !== undefined && authToken !== undefined) return { sid, authToken };
  const form = "AC and 32 hexadecimal digits, a colon, and the token";
  throw new InvalidArgumentError("--account", `has to be ${form}`);
}

function readAccounts(
  given: readonly string[] | undefined,
  { TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token }: NodeJS.ProcessEnv,
): Pick<SimulatorServerOptions, "accounts" | "authToken"> {
  if (given !== undefined) return { accounts: given.map(readAccount) };
  if (!token) return { authToken: anyToken };
  if (!sid) return { authToken: token };
  if (/^AC[\da-f]{32}$/i.test(sid)) return { accounts: [{ sid, authToken: token }] };
  throw new InvalidArgumentError(
    "TWILIO_ACCOUNT_SID",
    "has to be AC and 32 hexadecimal digits; unset it, and any account exists",
  );
}

function readScenario(file: string | undefined): Scenario | undefined {
  if (file === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidArgumentError("--scenario", `can't be read from ${file}: ${reason}`);
  }
}

/** The command's options. */
export type Asked =
  | { readonly kind: "help" | "version" }
  | { readonly kind: "server"; readonly options: SimulatorServerOptions };

/**
 * Reads the command's options.
 *
 * @throws Error that says which is wrong; no message quotes a token.
 */
export function readOptions(args: readonly string[], environment: NodeJS.ProcessEnv): Asked {
  const { values } = parseArgs({ args: [...args], options: described });
  if (values.help) return { kind: "help" };
  if (values.version) return { kind: "version" };
  const options = {
    port: readNumber("port", values.port, 65_535),
    host: values.host,
    names: values.name,
    clock: readClock(values.clock),
    seed: readNumber("seed", values.seed, Number.MAX_SAFE_INTEGER),
    scenario: readScenario(values.scenario),
    receivers: values.callbacks,
    ...readAccounts(values.account, environment),
  };
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { kind: "server", options: Object.fromEntries(given) };
}
