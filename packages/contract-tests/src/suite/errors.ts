import { isObject, type JsonObject } from "@conference-kit/specifications/model";
import type { TestedOperation } from "./operations.ts";

/** A named example of an error that an operation declares. */
export interface DeclaredError {
  status: number;
  example: string;
  body: JsonObject;
  /** The first documented value of Retry-After, where the answer has it. */
  retryAfter: unknown;
}

export function listErrors({ answers }: TestedOperation): DeclaredError[] {
  return answers
    .filter(({ status }) => Number(status) >= 400)
    .flatMap(({ status, headers, contents }) => {
      const retryAfter = headers.find(({ name }) => name === "Retry-After");
      return contents.flatMap(({ examples }) =>
        examples.map(({ name, value }) => ({
          status: Number(status),
          example: name,
          body: isObject(value) ? value : {},
          retryAfter: retryAfter?.examples[0]?.value,
        })),
      );
    });
}
