import type { BundledSpecification } from "./specifications.ts";

/** A named example as the specification has it. */
export interface Example {
  readonly operation: string;
  /** The status of the response, or `request`. */
  readonly part: string;
  readonly name: string;
  readonly value: unknown;
  /** The place of its schema. */
  readonly schema: string;
}

function escapeKey(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}

/** Every named example of every operation and callback of a specification. */
export function listExamples({ members }: BundledSpecification): Example[] {
  /** The places of what is below a place, wherever references lead. */
  function below(pointer: string): { key: string; place: string }[] {
    return Object.keys(members(pointer)).map((key) => {
      const place = `${pointer}/${escapeKey(key)}`;
      const { $ref } = members(place);
      return { key, place: typeof $ref === "string" ? $ref : place };
    });
  }

  function ofBody(operation: string, part: string, body: string): Example[] {
    return below(`${body}/content`).flatMap(({ place: content }) =>
      below(`${content}/examples`).map(({ key: name, place }) => ({
        operation,
        part,
        name,
        value: members(place).value,
        schema: `${content}/schema`,
      })),
    );
  }

  return ["#/paths", "#/webhooks"]
    .flatMap(below)
    .flatMap(({ place }) => below(place))
    .flatMap(({ place }) => {
      const { operationId } = members(place);
      if (typeof operationId !== "string") return [];
      const request = below(place).filter(({ key }) => key === "requestBody");
      return [
        ...request.flatMap((body) => ofBody(operationId, "request", body.place)),
        ...below(`${place}/responses`).flatMap((body) => ofBody(operationId, body.key, body.place)),
      ];
    });
}
