import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Mock, startMock } from "@conference-kit/mock";
import { credentials } from "@conference-kit/test-helpers";
import { afterAll, beforeAll, beforeEach } from "vitest";

const executeFile = promisify(execFile);

/** Test helper: Twilio's API as its specification describes it, and what was asked of it. */
export interface TestMock {
  readonly url: string;
  /** What was sent during the test, as method, path and body. */
  requests: string[];
  /** Runs an example as a program. */
  run(program: string, ...parameters: string[]): Promise<string>;
  /** Runs one that is built, with a Node.js of another version. */
  runBuilt(node: string, program: string, ...parameters: string[]): Promise<string>;
}

/** Starts a mock for the tests of a file. */
export function useTestMock(specification: string): TestMock {
  const requests: string[] = [];
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({
      specification: join(import.meta.dirname, "../../openapi", specification),
      onExchange: ({ request: { method, path, body } }) => {
        requests.push(`${method} ${path} ${body}`.trim());
      },
    });
  });
  beforeEach(() => {
    requests.length = 0;
  });
  afterAll(() => mock.close());
  async function execute(node: string, path: string, parameters: readonly string[]) {
    const env = {
      PATH: process.env.PATH,
      TWILIO_ACCOUNT_SID: credentials.accountSid,
      TWILIO_AUTH_TOKEN: credentials.authToken,
      TWILIO_BASE_URL: mock.url,
    };
    const { stdout } = await executeFile(node, [path, ...parameters], { env });
    return stdout.trim();
  }
  return {
    get url() {
      return mock.url;
    },
    requests,
    run: (program, ...parameters) =>
      execute("node", join(import.meta.dirname, program), parameters),
    runBuilt: (node, program, ...parameters) =>
      execute(node, join(import.meta.dirname, "../dist", program), parameters),
  };
}
