import type {
  ContentView,
  JsonObject,
  OperationView,
  ParameterView,
  SchemaView,
} from "@conference-kit/specifications";
import type { Change, Side } from "../change.ts";
import { atField, atItem, atSchema, type Place, subjectOf } from "../place.ts";
import { type Judgement, judgeKeyword, judgeRest, judgeTypes } from "./judge.ts";
import { judgeOperation } from "./judge-operation.ts";
import { readKeyword } from "./keyword-values.ts";

export type Operations = Readonly<Record<string, OperationView>>;
type Named<Value> = Readonly<Record<string, Value>>;

/** Keywords that say who writes a value, or what the types show. */
const shownElsewhere = /^(readOnly|writeOnly|x-open-enum|discriminator|\$\w+)$/;

/** What both have under the same name; what only one has is told from the types. */
function common<Value>(base: Named<Value>, now: Named<Value>): [string, Value, Value][] {
  return Object.entries(base).flatMap(([name, before]) => {
    const after = now[name];
    return after === undefined ? [] : [[name, before, after]];
  });
}

function report(place: Place, judgement: Judgement | undefined): Change[] {
  if (judgement === undefined) return [];
  const { operation, side } = place;
  return [{ ...judgement, side, operations: [operation], subject: subjectOf(place) }];
}

function keysOf(...objects: readonly JsonObject[]): string[] {
  const keys = new Set(objects.flatMap((object) => Object.keys(object)));
  return [...keys].filter((keyword) => !shownElsewhere.test(keyword));
}

function compareSchemas(
  outer: Place,
  base: SchemaView,
  now: SchemaView,
  around: readonly [JsonObject, JsonObject] = [{}, {}],
): Change[] {
  const place = atSchema(outer, base.name === now.name ? base.name : undefined);
  const within =
    (inner: Place) =>
    ([, before, after]: [string, SchemaView, SchemaView]) =>
      compareSchemas(inner, before, after, [
        { ...around[0], ...base.keywords },
        { ...around[1], ...now.keywords },
      ]);
  const members = common(base.properties, now.properties).flatMap(([name, before, after]) =>
    compareSchemas(atField(place, name), before, after),
  );
  const rest =
    typeof base.rest === "object" && typeof now.rest === "object"
      ? compareSchemas(atField(place, "*"), base.rest, now.rest)
      : report(place, judgeRest(base.rest, now.rest, place.side));
  const items =
    base.items === undefined || now.items === undefined
      ? []
      : compareSchemas(atItem(place), base.items, now.items);
  return [
    ...keysOf(base.keywords, now.keywords).flatMap((keyword) => {
      const before = readKeyword(base, keyword, around[0]);
      const after = readKeyword(now, keyword, around[1]);
      return report(place, judgeKeyword(keyword, before, after, place.side));
    }),
    ...report(place, judgeTypes(base.types, now.types, place.side)),
    ...rest,
    ...members,
    ...items,
    ...common(base.variants, now.variants).flatMap(within(place)),
    ...common(base.parts, now.parts).flatMap(within(place)),
  ];
}

/** Compares what has a schema, and keywords beside it: a parameter, a header, a body. */
function compareParts(
  place: Place,
  base: ParameterView | ContentView,
  now: ParameterView | ContentView,
): Change[] {
  const beside = keysOf(base.keywords, now.keywords).flatMap((keyword) =>
    report(place, judgeKeyword(keyword, base.keywords[keyword], now.keywords[keyword], place.side)),
  );
  return [...beside, ...compareSchemas(place, base.schema, now.schema)];
}

function compareOperation(operation: string, base: OperationView, now: OperationView): Change[] {
  const [passed, answered]: Side[] = now.webhook
    ? ["response", "request"]
    : ["request", "response"];
  const at = (side: Side = "request", part: string, path = ""): Place => ({
    ...{ operation, side, part, path },
  });
  const parameters = common(base.parameters, now.parameters).flatMap(([key, before, after]) => {
    const [where, name] = key.split(" ");
    return compareParts(at(passed, `${where} parameter`, name), before, after);
  });
  const bodies = common(base.body?.contents ?? {}, now.body?.contents ?? {});
  const answers = common(base.responses, now.responses).flatMap(([status, before, after]) => [
    ...common(before.headers, after.headers).flatMap(([name, past, present]) =>
      compareParts(at(answered, `${status} response header`, name), past, present),
    ),
    ...common(before.contents, after.contents).flatMap(([, past, present]) =>
      compareParts(at(answered, `${status} response`), past, present),
    ),
  ]);
  return [
    ...judgeOperation(operation, base, now).map(
      (told): Change => ({ ...told, side: passed ?? "request", operations: [operation] }),
    ),
    ...parameters,
    ...bodies.flatMap(([, before, after]) =>
      compareParts(at(passed, "request body"), before, after),
    ),
    ...answers,
  ];
}

/** Finds what types can't show: limits, patterns, formats, defaults, and where an operation is. */
export function compareConstraints(base: Operations, now: Operations): Change[] {
  return common(base, now).flatMap(([operation, before, after]) =>
    compareOperation(operation, before, after),
  );
}
