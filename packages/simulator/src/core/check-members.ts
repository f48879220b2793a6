import { InvalidArgumentError, listExisting } from "./errors.ts";
import { type Duration, toMilliseconds } from "./time.ts";

/** @throws InvalidArgumentError if a value is wrong; `argument` is what it is called. */
export type Check = (argument: string, value: unknown) => void;

export const text: Check = (argument, value) => {
  if (typeof value === "string" && value !== "") return;
  throw new InvalidArgumentError(argument, "has to be a text that isn't empty");
};

export const flag: Check = (argument, value) => {
  if (typeof value === "boolean") return;
  throw new InvalidArgumentError(argument, "has to be true or false");
};

export const wholeNumber: Check = (argument, value) => {
  if (Number.isInteger(value) && Number(value) >= 0) return;
  throw new InvalidArgumentError(argument, "has to be a whole number from 0 on");
};

export const probability: Check = (argument, value) => {
  if (typeof value === "number" && value >= 0 && value <= 1) return;
  throw new InvalidArgumentError(argument, "has to be a number from 0 to 1");
};

/** A plain object, whose own members are all that it says; those of a Map would be overlooked. */
export const object: Check = (argument, value) => {
  if (typeof value === "object" && value !== null) {
    const prototype: object | null = Object.getPrototypeOf(value);
    // Every realm, such as that of a test runner, has its own `Object.prototype`.
    if (prototype === null || Object.hasOwn(prototype, "isPrototypeOf")) return;
  }
  throw new InvalidArgumentError(argument, "has to be a plain object");
};

export const duration: Check = (argument, value) => {
  object(argument, value);
  toMilliseconds(argument, value as Duration);
};

export function oneOf(...values: readonly string[]): Check {
  return (argument, value) => {
    if (typeof value === "string" && values.includes(value)) return;
    throw new InvalidArgumentError(argument, `is not known; ${listExisting(values)}`);
  };
}

export function listOf(check: Check): Check {
  return (argument, value) => {
    if (!Array.isArray(value)) throw new InvalidArgumentError(argument, "has to be a list");
    for (const [index, item] of value.entries()) check(`${argument}[${index}]`, item);
  };
}

/** What an object may have, and how each is checked. */
export interface MemberChecks {
  readonly [name: string]: Check;
}

/** Checks each member that is given; one that is not known is wrong. */
export function membersOf(members: MemberChecks): Check {
  return (argument, value) => {
    object(argument, value);
    for (const [name, member] of Object.entries(Object(value))) {
      const check = Object.hasOwn(members, name) ? members[name] : undefined;
      if (check === undefined) {
        const known = listExisting(Object.keys(members));
        throw new InvalidArgumentError(`${argument}.${name}`, `is not known; ${known}`);
      }
      if (member !== undefined) check(`${argument}.${name}`, member);
    }
  };
}
