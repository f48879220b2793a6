import { fixtures, type SchemaTypes } from "../generated/index.ts";
import { isRecord } from "../schema/is-record.ts";

/** An error that an operation may answer. */
export interface NamedError {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

function members(value: unknown): [name: string, member: unknown][] {
  return isRecord(value) ? Object.entries(value) : [];
}

/** @throws Error if the operation has no error of that name. */
export function findError(specification: keyof SchemaTypes, id: string, name: string): NamedError {
  const payloads = new Map(members(fixtures[specification])).get(id);
  const errors = new Map<string, NamedError>(
    members(payloads).flatMap(([status, named]) =>
      members(named).flatMap(([key, body]) =>
        Number(status) >= 400 && isRecord(body) ? [[key, { status: Number(status), body }]] : [],
      ),
    ),
  );
  const found = errors.get(name);
  if (found !== undefined) return found;
  throw new Error(`${id} has no error ${name}; it has ${[...errors.keys()].join(", ")}.`);
}
