import type { Violation } from "@conference-kit/mock";
import * as fc from "fast-check";
import type { Schema } from "../matrix/value-cases.ts";
import { listWrongTexts } from "./wrong-texts.ts";

/** Names and values of a form, in their order. */
export type Form = [name: string, value: string][];

/** A form that is wrong in one thing. */
export interface BrokenForm {
  form: Form;
  /** What has to be found wrong with it. */
  violation: Violation;
}

/** Makes a form that is right wrong, in one thing. */
export type BreakRule = (form: Form) => fc.Arbitrary<BrokenForm>;

const body = "request body";

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null;
}

function without(form: Form, ...fields: string[]): Form {
  return form.filter(([name]) => !fields.includes(name));
}

function breakScalar(field: string, schema: Schema): BreakRule[] {
  const wrong = listWrongTexts(schema).map(
    ([rule, texts]): BreakRule =>
      (form) =>
        texts.map((text) => ({
          form: [...without(form, field), [field, text]],
          violation: { place: `${body} ${field}`, rule },
        })),
  );
  const repeated: BreakRule = (form) =>
    fc.string().map((text) => ({
      form: [...without(form, field), [field, text], [field, text]],
      violation: { place: `${body} ${field}`, rule: "type" },
    }));
  return [...wrong, repeated];
}

function breakList(field: string, items: Schema): BreakRule[] {
  const right = fc.array(fc.constantFrom(...(items.enum ?? [])).map(String), { maxLength: 3 });
  return listWrongTexts(items).map(
    ([rule, texts]) =>
      (form) =>
        fc.tuple(right, texts, right).map(([before, text, after]) => ({
          form: [
            ...without(form, field),
            ...[...before, text, ...after].map((value): [string, string] => [field, value]),
          ],
          violation: { place: `${body} ${field} ${before.length}`, rule },
        })),
  );
}

function breakField(field: string, schema: Schema): BreakRule[] {
  return isSchema(schema.items) && !Array.isArray(schema.items)
    ? breakList(field, schema.items)
    : breakScalar(field, schema);
}

function omit(field: string): BreakRule {
  return (form) =>
    fc.constant({
      form: without(form, field),
      violation: { place: body, rule: "required" },
    });
}

const addUnknownField: BreakRule = (form) =>
  fc.stringMatching(/^[a-z]{1,9}$/).map((name) => ({
    form: [...form, [name, "true"]],
    violation: { place: body, rule: "additionalProperties" },
  }));

const coachNobody: BreakRule = (form) =>
  fc.constant({
    form: [...without(form, "Coaching", "CallSidToCoach"), ["Coaching", "true"]],
    violation: { place: body, rule: "required" },
  });

/** Lists every way in which a form of this schema can break one of its rules. */
export function listBrokenRules({ properties = {}, required = [] }: Schema): BreakRule[] {
  const fields = Object.entries(properties).flatMap(([name, schema]) =>
    isSchema(schema) ? breakField(name, schema) : [],
  );
  const coaching = "Coaching" in properties ? [coachNobody] : [];
  return [...fields, ...required.map(omit), addUnknownField, ...coaching];
}
