import { findTwice, SpecificationError } from "@conference-kit/specifications";
import { asList, type CallbackWebhook } from "./read-webhooks.ts";

const kindName = /^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/;

const quote = (names: readonly unknown[]): string => names.map((name) => `\`${name}\``).join(", ");

/** What is wrong with how a callback is told from the others. */
function findMistakes({ when, kindFrom, schemas }: CallbackWebhook): string[] {
  const parameters = new Set(schemas.flatMap(({ members }) => [...members.keys()]));
  const unknown = asList(when).find((name) => !parameters.has(String(name)));
  const kinds = schemas.flatMap((schema) => schema.kinds);
  const unnamed = kinds.find((kind) => !kindName.test(kind));
  const known = quote([...parameters]);
  return [
    ...(unknown === undefined
      ? []
      : [`\`when\` names ${quote([unknown])}, which is no parameter: there are ${known}.`]),
    ...(schemas.every((schema) => schema.kinds.length > 0)
      ? []
      : [
          `\`kindFrom\` names ${quote([kindFrom])}, of which a schema lists no values. Name a parameter that has a list in each.`,
        ]),
    ...(unnamed === undefined
      ? []
      : [
          `A callback can't be of the kind ${quote([unnamed])}. Use letters and digits, and hyphens between them.`,
        ]),
  ];
}

/**
 * Looks whether each callback can be told from the others, and has a name.
 *
 * @throws SpecificationError with a remedy.
 */
export function checkWebhooks(webhooks: readonly CallbackWebhook[], file: string): void {
  const problems = webhooks.flatMap((webhook) =>
    findMistakes(webhook).map((mistake) => `${file}${webhook.pointer}/x-callback ${mistake}`),
  );
  const schemas = webhooks.flatMap((webhook) => webhook.schemas);
  const twice =
    findTwice(schemas.flatMap(({ kinds }) => kinds)) ?? findTwice(schemas.map(({ name }) => name));
  const last = webhooks.findLast((webhook) =>
    webhook.schemas.some(({ name, kinds }) => [name, ...kinds].includes(twice ?? "")),
  );
  if (twice !== undefined && last !== undefined) {
    problems.push(
      `${file}${last.pointer}/x-callback Two callbacks are ${quote([twice])}. Give each a kind and a schema of its own.`,
    );
  }
  if (problems.length > 0) throw new SpecificationError(problems);
}
