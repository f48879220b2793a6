import type { Mutant } from "./mutant.ts";

const folder = "packages/client-runtime/src";

/** Defects in what every client sends. */
export const requestMutants: readonly Mutant[] = [
  {
    title: "the values of a list are joined by commas",
    file: `${folder}/encode.ts`,
    find: "      [value]\n        .flat()",
    replace: "      [Array.isArray(value) ? value.join() : value]",
    tests: "operations/requests",
  },
  {
    title: "only the last value of a list is sent",
    file: `${folder}/encode.ts`,
    find: "        .flat()",
    replace: "        .flat()\n        .slice(-1)",
    tests: "properties/requests",
  },
  {
    title: "the values of a list are sent in reverse",
    file: `${folder}/encode.ts`,
    find: "        .flat()",
    replace: "        .flat()\n        .reverse()",
    tests: "operations/requests",
  },
  {
    title: "a list has brackets behind its name",
    file: `${folder}/encode.ts`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code.
    find: "`${encodeValue(name, name)}=",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code.
    replace: '`${encodeValue(name, name)}${Array.isArray(value) ? "[]" : ""}=',
    tests: "operations/requests",
  },
  {
    title: "what is undefined is sent as text",
    file: `${folder}/encode.ts`,
    find: ".filter((entry) => entry !== undefined)",
    replace: ".map((entry) => entry ?? String(entry))",
    tests: "operations/requests",
  },
  {
    title: "an empty text is not sent",
    file: `${folder}/encode.ts`,
    find: "entry !== undefined",
    replace: 'entry !== undefined && entry !== ""',
    tests: "operations/requests",
  },
  {
    title: "false is not sent",
    file: `${folder}/encode.ts`,
    find: "entry !== undefined",
    replace: "entry !== undefined && entry !== false",
    tests: "operations/requests",
  },
  {
    title: "true is sent as 1",
    file: `${folder}/encode.ts`,
    find: "return encodeURIComponent(String(value));",
    replace: 'return encodeURIComponent(String(value === true ? "1" : value));',
    tests: "operations/requests",
  },
  {
    title: "a value is not percent-encoded",
    file: `${folder}/encode.ts`,
    find: "return encodeURIComponent(String(value));",
    replace: "return String(value);",
    tests: "operations/requests",
  },
  {
    title: "a value is percent-encoded twice",
    file: `${folder}/encode.ts`,
    find: "return encodeURIComponent(String(value));",
    replace: "return encodeURIComponent(encodeURIComponent(String(value)));",
    tests: "operations/requests",
  },
  {
    title: "an empty path value and one of dots are let through",
    file: `${folder}/encode.ts`,
    find: "/^(?!\\.{0,2}$)/",
    replace: "/^/",
    tests: "operations/refused",
  },
  {
    title: "the query is left out",
    file: `${folder}/connection.ts`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code.
    find: "+ (search && `?${search}`)",
    replace: "",
    tests: "operations/requests",
  },
  {
    title: "GET is sent for POST",
    file: `${folder}/connection.ts`,
    find: "call(method.toUpperCase(), path, request)",
    replace: 'call("GET", path, { ...request, body: undefined })',
    tests: "operations/requests",
  },
  {
    title: "POST is sent for DELETE",
    file: `${folder}/connection.ts`,
    find: 'call("DELETE", path',
    replace: 'call("POST", path',
    tests: "operations/requests",
  },
  {
    title: "the body is sent as JSON",
    file: `${folder}/connection.ts`,
    find: 'body === undefined ? body : encodeForm("body", body)',
    replace: "body && JSON.stringify(body)",
    tests: "operations/requests",
  },
  {
    title: "a form is sent without its content type",
    file: `${folder}/send.ts`,
    find: '(body !== undefined && { "content-type"',
    replace: '(body === null && { "content-type"',
    tests: "operations/requests",
  },
  {
    title: "no authorization is sent",
    file: `${folder}/send.ts`,
    find: "      authorization: header,\n",
    replace: "",
    tests: "behaviour/credentials",
  },
  {
    title: "the account SID stands where the API key belongs",
    file: `${folder}/authorization.ts`,
    find: "            apiKeySid,\n",
    replace: "            accountSid,\n",
    tests: "behaviour/credentials",
  },
  {
    title: "a bearer token is announced as basic",
    file: `${folder}/authorization.ts`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code.
    find: "`Bearer ${token}`",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code.
    replace: "`Basic ${token}`",
    tests: "behaviour/credentials",
  },
  {
    title: "a refused token is not replaced",
    file: `${folder}/send.ts`,
    find: "answer.status === 401",
    replace: "answer.status === 402",
    tests: "behaviour/credentials",
  },
  {
    title: "the parent account is acted for, not the subaccount",
    file: `${folder}/connection.ts`,
    find: "accountSid: subaccountSid,",
    replace: "accountSid,",
    tests: "behaviour/credentials",
  },
  {
    title: "the raw client does not encode a label",
    file: `${folder}/api/create-api-client.ts`,
    find: "    pathSerializer: encodePath,\n",
    replace:
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code.
      "    pathSerializer: (path, values) => path.replace(/{(\\w+)}/g, (_, name) => `${values[name]}`),\n",
    tests: "behaviour/raw-api",
  },
  {
    title: "the raw client joins the values of a list by commas",
    file: `${folder}/api/create-api-client.ts`,
    find: 'encodeForm("body", body)',
    replace: "new URLSearchParams({ ...body }).toString()",
    tests: "behaviour/raw-api",
  },
  {
    title: "a SID is let through with something before it",
    file: `${folder}/check.ts`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code.
    find: "`^${prefix}",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code.
    replace: "`${prefix}",
    tests: "operations/refused",
  },
  {
    title: "a text is put into another Unicode form",
    file: `${folder}/encode.ts`,
    find: "return encodeURIComponent(String(value));",
    replace: "return encodeURIComponent(String(value).normalize());",
    tests: "operations/requests",
  },
  {
    title: "a line feed is sent with a carriage return",
    file: `${folder}/encode.ts`,
    find: "return encodeURIComponent(String(value));",
    replace: 'return encodeURIComponent(String(value).replaceAll(/\\r?\\n/g, "\\r\\n"));',
    tests: "operations/requests",
  },
  {
    title: "a text is trimmed",
    file: `${folder}/encode.ts`,
    find: "return encodeURIComponent(String(value));",
    replace: "return encodeURIComponent(String(value).trim());",
    tests: "operations/requests",
  },
  {
    title: "the raw client repeats what may have acted",
    file: `${folder}/api/create-api-client.ts`,
    find: 'rest.repeat ?? "unprocessed"',
    replace: 'rest.repeat ?? "always"',
    tests: "behaviour/retry",
  },
  {
    title: "a request that is repeated loses its query",
    file: `${folder}/exchange.ts`,
    find: "send(call, request, controller.signal)",
    replace:
      'send(call, attempt > 1 ? { ...request, url: request.url.replace(/\\?.*/, "") } : request, controller.signal)',
    tests: "behaviour/retry",
  },
];
