import type { Client, Middleware } from "openapi-fetch";
import { expectTypeOf, test } from "vitest";
import type { Paths, Thing } from "../../test/things.ts";
import type { ApiClient } from "./index.ts";

declare const api: ApiClient<Paths>;
declare const plain: Client<Paths>;
declare const middleware: Middleware;
const params = { path: { Name: "lamp" } };

test("data, error and response are typed as openapi-fetch types them", async () => {
  const { data, error, response } = await api.GET("/Things/{Name}", { params });
  expectTypeOf(data).toEqualTypeOf<Thing | undefined>();
  expectTypeOf(error).toEqualTypeOf<{ code: number } | undefined>();
  expectTypeOf(response).toEqualTypeOf<Response>();

  const found = await plain.GET("/Things/{Name}", { params });
  expectTypeOf(data).toEqualTypeOf(found.data);
  expectTypeOf(error).toEqualTypeOf(found.error);
  const created = await plain.POST("/Things", { body: { Name: "lamp" } });
  const { data: thing } = await api.POST("/Things", { body: { Name: "lamp" } });
  expectTypeOf(thing).toEqualTypeOf(created.data);
  const removed = await plain.DELETE("/Things/{Name}", { params });
  const { data: nothing } = await api.DELETE("/Things/{Name}", { params });
  expectTypeOf(nothing).toEqualTypeOf(removed.data);
});

test("a success has data and no error, an error no data", async () => {
  const result = await api.GET("/Things/{Name}", { params });
  if (result.data) expectTypeOf(result.error).toEqualTypeOf<undefined>();
  if (result.error) expectTypeOf(result.error).toEqualTypeOf<{ code: number }>();
});

test("paths, parameters and bodies are those of the operation", () => {
  api.GET("/Things");
  api.GET("/Things", { params: { query: { Color: "red" } } });
  api.POST("/Things/{Name}", { params });
  // @ts-expect-error there is no such path
  api.GET("/Thing");
  // @ts-expect-error it can't be removed
  api.DELETE("/Things");
  // @ts-expect-error the path's value is missing
  api.GET("/Things/{Name}");
  // @ts-expect-error there is no such parameter
  api.GET("/Things", { params: { query: { Colour: "red" } } });
  // @ts-expect-error the body is missing
  api.POST("/Things");
  // @ts-expect-error null is no value
  api.POST("/Things", { body: { Name: null } });
});

test("a call has a client's options, and says what may be repeated", () => {
  const { signal } = new AbortController();
  api.GET("/Things", { signal, timeoutMilliseconds: 5, retry: { attempts: 1 }, headers: {} });
  api.GET("/Things", { repeat: "always" });
  api.GET("/Things", { params: undefined, signal: undefined, headers: undefined });
  // @ts-expect-error never is no way to repeat
  api.GET("/Things", { repeat: "never" });
  // @ts-expect-error there is no such option
  api.GET("/Things", { timeout: 5 });
});

test("middleware of openapi-fetch is accepted", () => {
  api.use({
    async onRequest({ request }) {
      expectTypeOf(request).toEqualTypeOf<Request>();
    },
    onResponse: ({ response }) => new Response(response.body),
    onError: ({ error }) => console.error(error),
  });
  api.use(middleware);
  // @ts-expect-error there is no such hook
  api.use({ onAnswer() {} });
});
