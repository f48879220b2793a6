import type { OperationView, SchemaView } from "@conference-kit/specifications";

/** What a document says about one place, by keyword, in a form that can be compared. */
export type Facts = Readonly<Record<string, unknown>>;

/** The facts of an operation, by places such as `query PageSize` or `200 participants[].label`. */
export type Places = ReadonlyMap<string, Facts>;

const limits = [
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minLength", "maxLength", "pattern", "format", "minItems", "maxItems", "uniqueItems"],
  "default",
];

const names = (set: Readonly<Record<string, true>>): string[] => Object.keys(set).toSorted();

/** A schema with its parts, and its alternatives where it has any, put together. */
function flatten(schema: SchemaView): SchemaView {
  const inner = [...Object.values(schema.parts), ...Object.values(schema.variants)].map(flatten);
  const all = [...inner, schema];
  const items = all.find((one) => one.items !== undefined)?.items;
  return {
    types: Object.assign({}, ...all.map(({ types }) => types)),
    nullable: all.some(({ nullable }) => nullable),
    values: Object.assign({}, ...all.map(({ values }) => values)),
    required: Object.assign({}, ...all.map(({ required }) => required)),
    properties: Object.assign({}, ...all.map(({ properties }) => properties)),
    ...(items !== undefined && { items }),
    variants: {},
    parts: {},
    keywords: Object.assign({}, ...all.map(({ keywords }) => keywords)),
  };
}

function describe({ types, nullable, values, keywords }: SchemaView): Facts {
  return {
    type: names(types),
    nullable,
    values: names(values),
    ...Object.fromEntries(limits.map((limit) => [limit, keywords[limit]])),
  };
}

function* walk(
  place: string,
  schema: SchemaView,
  required?: boolean,
): Generator<[place: string, facts: Facts]> {
  const whole = flatten(schema);
  yield [place, { ...describe(whole), required }];
  if (whole.items !== undefined) yield* walk(`${place}[]`, whole.items);
  for (const [name, member] of Object.entries(whole.properties)) {
    const separator = place.includes(" ") ? "." : " ";
    yield* walk(`${place}${separator}${name}`, member, name in whole.required);
  }
}

function* listPlaces(operation: OperationView): Generator<[place: string, facts: Facts]> {
  for (const [place, { required, schema }] of Object.entries(operation.parameters)) {
    yield* walk(place, schema, required);
  }
  for (const [type, { schema }] of Object.entries(operation.body?.contents ?? {})) {
    yield ["body", { content: type }];
    yield* [...walk("body", schema)].slice(1);
  }
  for (const [status, { contents }] of Object.entries(operation.responses)) {
    const [content] = Object.entries(contents);
    yield [status, { content: content?.[0] }];
    if (content !== undefined) yield* [...walk(status, content[1].schema)].slice(1);
  }
}

/** Everything that an operation says, place by place. */
export function readPlaces(operation: OperationView): Places {
  return new Map(listPlaces(operation));
}
