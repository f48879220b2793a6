import { styleText } from "node:util";
import type { ResponseEvent } from "@conference-kit/client-runtime";

/** Prints what the tour does, one aligned line a step. */
export interface Narrator {
  heading(text: string): void;
  /** Runs a step, and prints its request and its result. */
  step<Result>(
    title: string,
    run: () => Promise<Result>,
    describe: (result: Result) => string,
  ): Promise<Result>;
  /** The clients' hook of that name. */
  onResponse(event: ResponseEvent): void;
}

export function createNarrator(print: (line: string) => void): Narrator {
  let last: ResponseEvent | undefined;
  return {
    heading: (text) => print(`\n${styleText("bold", text)}`),
    async step(title, run, describe) {
      const result = await run();
      const request = `${last?.method ?? ""}`.padEnd(6);
      const status = `${last?.status ?? ""}`;
      const color = status.startsWith("2") ? "green" : "yellow";
      print(
        `  ${title.padEnd(40)} ${styleText("dim", request)} ${styleText(color, status)}  ${describe(result)}`,
      );
      return result;
    },
    onResponse: (event) => {
      last = event;
    },
  };
}
