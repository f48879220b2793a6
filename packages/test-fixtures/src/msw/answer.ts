import { build } from "../builders/build.ts";
import type { Source } from "../builders/source.ts";
import type { SchemaTypes } from "../generated/index.ts";
import type { ReadRequest } from "../requests/read-request.ts";
import { echo } from "./echo.ts";

type Members = Readonly<Record<string, unknown>>;

/** A resource to answer with, and the request for it. */
export interface Answering {
  readonly specification: keyof SchemaTypes;
  /** The name of the resource's schema. */
  readonly name: string;
  readonly created: boolean;
  readonly asked: ReadRequest;
  readonly given: Members;
  readonly source: Source;
}

/** A created call is queued: Twilio answers before anybody picks up. */
const justCreated: Members = { status: "queued" };

/** The values that the request names or sets, overridden by the test's. */
export function answer(answering: Answering): Members {
  const { specification, name, created, asked, given, source } = answering;
  const { path, query, form } = asked;
  const echoed = echo(specification, name, { ...query, ...form, ...path });
  const members = { ...(created && justCreated), ...echoed, ...given };
  return build(specification, name, members, source);
}
