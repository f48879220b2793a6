import {
  type ClientOperation,
  formatPointer,
  isObject,
  type JsonObject,
  listMembers,
  type OpenApiDocument,
  type Parameter,
  resolve,
} from "@conference-kit/specifications";

/** What is wrong, behind a pointer to it. */
export type Problem = `#${string} ${string}`;

const form = "application/x-www-form-urlencoded";
/** The remedy for what clients can't send or read. */
export const without = "Correct it, or describe the operation without `x-client`.";

/** What keeps a value from being one text, or a list that is sent as several. */
function describeValue(document: OpenApiDocument, schema: unknown, inList = false): string[] {
  const { type, items, oneOf, anyOf } = resolve(document, schema).value;
  const types = [type].flat();
  const alternatives = [oneOf, anyOf].flatMap((list) => (Array.isArray(list) ? list : []));
  return [
    ...(types.includes("null") ? ["null"] : []),
    ...(types.includes("object") ? ["an object"] : []),
    ...(inList && types.includes("array") ? ["a list in a list"] : []),
    ...(items === undefined ? [] : describeValue(document, items, true)),
    ...alternatives.flatMap((one) => describeValue(document, one, inList)),
  ];
}

/** What has to be said in other words: those that clients and the contract tests know. */
function reword({ type, const: value, ...bounds }: JsonObject): string[] {
  const shift = { exclusiveMinimum: 1, exclusiveMaximum: -1 };
  return [
    ...(value === undefined ? [] : [`enum: [${JSON.stringify(value)}]\` for its \`const`]),
    ...Object.entries(shift).flatMap(([keyword, by]) => {
      const bound = bounds[keyword];
      if (type !== "integer" || typeof bound !== "number") return [];
      return [`${keyword.slice(9).toLowerCase()}: ${bound + by}\` for its \`${keyword}`];
    }),
  ];
}

function checkValue(
  document: OpenApiDocument,
  pointer: string,
  name: string,
  schema: unknown,
): Problem[] {
  const [words] = reword(resolve(document, schema).value);
  if (words !== undefined)
    return [
      `#${pointer} ${name} is limited by a word that requests don't know. Write \`${words}\`.`,
    ];
  const [wrong] = describeValue(document, schema);
  if (wrong === undefined) return [];
  return [`#${pointer} ${name} can be ${wrong}, which no query and no form can say. ${without}`];
}

/** An empty list is not sent, so a value that has to be there can't be one. */
function checkRequired(
  document: OpenApiDocument,
  pointer: string,
  name: string,
  schema: unknown,
): Problem[] {
  const { type, minItems } = resolve(document, schema).value;
  if (type !== "array" || Number(minItems ?? 0) > 0) return [];
  return [
    `#${pointer} ${name} is required and may be an empty list, of which nothing is sent. Write \`minItems: 1\`.`,
  ];
}

/** Clients write a list as a key for each value. */
function checkStyle(pointer: string, name: string, style: JsonObject, usual: string): Problem[] {
  const isUsual =
    (style.style ?? usual) === usual && style.explode !== false && style.allowReserved !== true;
  if (isUsual) return [];
  return [
    `#${pointer} Clients send ${name} as \`style: ${usual}\`${usual === "form" ? " with `explode: true`" : ""} only. ${without}`,
  ];
}

/** What keeps a client from sending a parameter as described. */
export function checkParameter(
  document: OpenApiDocument,
  { pointer: place, in: where, name, required, schema, node }: Parameter,
): Problem[] {
  const pointer = place.slice(1);
  if (where !== "path" && where !== "query") {
    return [
      `#${pointer} Clients send parameters in path and query, not ${name} as ${where}. ${without}`,
    ];
  }
  if (node.content !== undefined) {
    return [`#${pointer} Clients send ${name} as text, not as content of a media type. ${without}`];
  }
  if (where === "path" && resolve(document, schema).value.type === "array") {
    return [`#${pointer} ${name} can be a list, which clients don't send in a path. ${without}`];
  }
  const explode = where === "path" ? undefined : node.explode;
  return [
    ...checkStyle(pointer, name, { ...node, explode }, where === "path" ? "simple" : "form"),
    ...checkValue(document, pointer, name, schema),
    ...(required ? checkRequired(document, pointer, name, schema) : []),
  ];
}

/** The fields that a body always has, or has by the rule between its fields. */
function listRequired({ required, then }: JsonObject): unknown[] {
  return [required, isObject(then) ? then.required : []].flatMap((names) =>
    Array.isArray(names) ? names : [],
  );
}

/** What keeps a client from sending a body as described. */
export function checkBody(
  document: OpenApiDocument,
  { id, method, pointer, body }: ClientOperation,
): Problem[] {
  if (body === undefined) return [];
  if (method === "get") {
    return [`#${pointer.slice(1)}/requestBody GET carries no body, and ${id} has one. ${without}`];
  }
  const place = `${pointer.slice(1)}/requestBody/content`;
  const other = body.contents.find(({ mediaType }) => mediaType !== form);
  if (other !== undefined) {
    return [
      `#${place}${formatPointer(other.mediaType)} Clients send ${form} only, not ${other.mediaType}. ${without}`,
    ];
  }
  return body.contents.flatMap(({ mediaType, schema, node }): Problem[] => {
    const at = place + formatPointer(mediaType);
    const encoding: JsonObject = { ...Object(node.encoding) };
    const described = resolve(document, schema).value;
    const parts = ["allOf", "anyOf", "not", "oneOf"].find(
      (keyword) => described[keyword] !== undefined,
    );
    if (parts !== undefined) {
      return [
        `#${at}/schema/${parts} What \`${parts}\` says of a form is unknown to clients, mocks and handlers. Describe each field in \`properties\`. ${without}`,
      ];
    }
    const required = listRequired(described);
    const isMissing =
      !body.required && Array.isArray(described.required) && described.required.length > 0;
    return [
      ...(isMissing
        ? [
            `#${pointer.slice(1)}/requestBody The body of ${id} has required fields, and may be left out. Write \`required: true\`.` as const,
          ]
        : []),
      ...Object.entries(encoding).flatMap(([name, style]) =>
        checkStyle(`${at}/encoding${formatPointer(name)}`, name, { ...Object(style) }, "form"),
      ),
      ...[...listMembers(document, schema)].flatMap(([name, member]) => {
        const field = `${at}/schema/properties${formatPointer(name)}`;
        return [
          ...checkValue(document, field, name, member),
          ...(required.includes(name) ? checkRequired(document, field, name, member) : []),
        ];
      }),
    ];
  });
}
