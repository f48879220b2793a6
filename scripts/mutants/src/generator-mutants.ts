import type { Mutant } from "./mutant.ts";

const folder = "scripts/generate/src/clients";

/** Defects in what writes the clients. */
export const generatorMutants: readonly Mutant[] = [
  {
    title: "the arguments in a path come in the wrong order",
    file: `${folder}/arguments.ts`,
    find: "        required: true,\n      })),\n",
    replace: "        required: true,\n      })).toReversed(),\n",
    tests: "operations/requests",
  },
  {
    title: "a method forgets its query",
    file: `${folder}/print-operation.ts`,
    find: '    ...(values.length > 0 ? ["path"] : []),\n    ...(query',
    replace: '    ...(values.length > 0 ? ["path"] : []),\n    ...(query && given.length > 0',
    tests: "operations/requests",
  },
  {
    title: "a method forgets its body",
    file: `${folder}/print-operation.ts`,
    find: '    ...(body === undefined ? [] : ["body"]),\n    "...options",',
    replace: '    "...options",',
    tests: "operations/requests",
  },
  {
    title: "the subaccount of the connection is not asked for",
    file: `${folder}/print-operation.ts`,
    find: '${printAccess("query", name)} ?? ${client.connection[name]}',
    replace: '${printAccess("query", name)}',
    tests: "behaviour/credentials",
  },
  {
    title: "what may have acted is repeated",
    file: `${folder}/print-operation.ts`,
    find: "return `repeat: ${JSON.stringify(repeat)}`;",
    replace: 'return `repeat: "always"`;',
    tests: "behaviour/retry",
  },
  {
    title: "a field that forbids repeating is overlooked",
    file: `${folder}/print-operation.ts`,
    find: '=== undefined ? "always" : "unprocessed"`',
    replace: '=== undefined ? "always" : "always"`',
    tests: "behaviour/retry",
  },
  {
    title: "the next page is read where the items are",
    file: `${folder}/print-operation.ts`,
    find: "next: ${access(page.next)}",
    replace: "next: String(${access(page.items)})",
    tests: "behaviour/paging",
  },
  {
    title: "a removal is sent as something that answers with JSON",
    file: `${folder}/print-operation.ts`,
    find: 'method === "delete" ? "remove" : "request"',
    replace: 'method === "get" ? "request" : "remove"',
    tests: "operations/requests",
  },
  {
    title: "a rule between fields is checked the wrong way round",
    file: `${folder}/rules.ts`,
    find: '${printAccess("body", field)} === ',
    replace: '${printAccess("body", field)} !== ',
    tests: "operations/refused",
  },
  {
    title: "the lower bound of a number is forgotten",
    file: `${folder}/limits.ts`,
    find: "const bounds = [minimum ?? least, maximum]",
    replace: "const bounds = [least, maximum]",
    tests: "operations/refused",
  },
  {
    title: "a text is held against none of its patterns",
    file: `${folder}/limits.ts`,
    find: 'String(new RegExp(patterns.join("|"), "u"))',
    replace: "String(/(?:)/u)",
    tests: "operations/refused",
  },
  {
    title: "one method calls the function of another",
    file: `${folder}/print-client.ts`,
    find: "`    ${methodName}: (...parameters) => ${functionName}(connection, ...parameters),\\n`",
    replace:
      '`    ${methodName}: (...parameters) => ${functionName.replace("update", "get")}(connection, ...parameters),\\n`',
    tests: "operations/requests",
  },
];
