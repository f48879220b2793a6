import {
  createConnection,
  isApiError,
  isConnectionError,
  isInvalidArgumentError,
  paginate,
} from "@conference-kit/client-runtime";
import { check, createPreferringFetch, credentials, type Urls } from "./check.ts";

/** As much of a generated `paths` as this needs. */
interface Paths {
  "/v1/Conferences": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: { PageSize?: number } };
      responses: {
        200: {
          content: {
            "application/json": {
              conferences: { conference_sid: string }[];
              meta: { next_page_url: string | null };
            };
          };
        };
      };
    };
  };
}

export async function smoke({ insights }: Urls): Promise<void> {
  const { fetch, prefer } = createPreferringFetch();
  const { request } = createConnection<Paths>("insights", {
    ...credentials,
    baseUrl: insights,
    fetch,
  });
  const params = { query: { PageSize: 50 } };

  const { conferences } = await request("get", "/v1/Conferences", { params, repeat: "always" });
  check("a request is answered", conferences.length > 0);

  prefer("code=401");
  const error = await request("get", "/v1/Conferences", { params, repeat: "always" }).catch(
    (reason: unknown) => reason,
  );
  check("an error is typed", isApiError(error) && error.status === 401);

  prefer("example=nextPage", "example=lastPage");
  let pages = 0;
  const list = paginate({
    load: (link, signal) =>
      request("get", "/v1/Conferences", { params, repeat: "always", link, signal }),
    read: (body) => ({ items: body.conferences, next: body.meta.next_page_url }),
  });
  for await (const page of list.pages()) pages += Number(page.items.length > 0);
  check("both pages are read", pages === 2);

  let userAgent: string | undefined;
  const named = createConnection<Paths>("insights", {
    ...credentials,
    baseUrl: insights,
    fetch(url, init) {
      userAgent = init.headers["user-agent"];
      return fetch(url, init);
    },
  });
  await named.request("get", "/v1/Conferences", { params, repeat: "always" });
  const runtime = globalThis.navigator?.userAgent ?? "Node.js";
  check(
    "requests carry the version, where a runtime lets them",
    runtime.startsWith("Mozilla/") || /^conference-kit\/\d+\.\d+\.\d+/.test(`${userAgent}`),
  );

  const nowhere = { ...credentials, baseUrl: "http://127.0.0.1:2", retry: { attempts: 1 } };
  const refusal = await createConnection<Paths>("insights", nowhere)
    .request("get", "/v1/Conferences", { params, repeat: "always" })
    .catch((reason: unknown) => reason);
  check(
    "a refused connection has sent nothing, where a runtime tells",
    isConnectionError(refusal) && refusal.unsent === /^(Node\.js|Bun|Deno)/.test(runtime),
  );

  try {
    createConnection<Paths>("insights", { accountSid: "nobody", authToken: "" });
    check("malformed credentials are refused", false);
  } catch (reason) {
    check("malformed credentials are refused", isInvalidArgumentError(reason));
  }
}
