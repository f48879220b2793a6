import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Exchange, type Mock, startMock } from "@conference-kit/mock";
import { credentials } from "@conference-kit/test-helpers";
import { onTestFinished } from "vitest";

const executeFile = promisify(execFile);

/** Test helper: Twilio's API as its specification describes it, and what was asked of it. */
export interface TestMock extends Mock {
  /** What was sent, as method, path and body. */
  requests: string[];
  /** Runs an example as a program. */
  run(program: string, ...parameters: string[]): Promise<string>;
  /** Runs one that is built, with a Node.js of another version. */
  runBuilt(node: string, program: string, ...parameters: string[]): Promise<string>;
}

/** Starts a mock that stops when the test ends. */
export async function startTestMock(specification: string): Promise<TestMock> {
  const requests: string[] = [];
  const onExchange = ({ request: { method, path, body } }: Exchange): void => {
    requests.push(`${method} ${path} ${body}`.trim());
  };
  const file = join(import.meta.dirname, "../../openapi", specification);
  const mock = await startMock({ specification: file, onExchange });
  onTestFinished(() => mock.close());
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
    ...mock,
    requests,
    run: (program, ...parameters) =>
      execute("node", join(import.meta.dirname, program), parameters),
    runBuilt: (node, program, ...parameters) =>
      execute(node, join(import.meta.dirname, "../dist", program), parameters),
  };
}
