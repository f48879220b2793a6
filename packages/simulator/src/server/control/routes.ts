import { routes } from "../../generated/control-routes.ts";
import { notFound, RefusedError } from "../problem.ts";
import type { Route } from "./route.ts";

/** The operation of a request, with the values of its path. */
export interface Match {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
}

const split = (path: string): string[] => path.split("/").slice(1);

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    const detail = `${segment} can't be read: percent-encode what isn't a letter or a digit.`;
    throw new RefusedError(400, "The path can't be read", detail);
  }
}

function matchPath(segments: readonly string[], given: readonly string[]) {
  if (segments.length !== given.length) return undefined;
  const path: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = given[index] ?? "";
    if (segment.startsWith("{")) path[segment.slice(1, -1)] = decode(value);
    else if (segment !== value) return undefined;
  }
  return path;
}

/**
 * Finds the operation of a request.
 *
 * @param pathname - Below `/_simulator`.
 * @throws RefusedError for an unknown path or method.
 */
export function findRoute(method: string, pathname: string): Match {
  const given = split(pathname);
  const fitting = routes.flatMap((route) => {
    const path = matchPath(split(route.path), given);
    return path === undefined ? [] : [{ route, path }];
  });
  const found = fitting.find(({ route }) => route.method === method);
  if (found !== undefined) return found;
  const allowed = fitting.map(({ route }) => route.method).join(", ");
  if (allowed === "") {
    throw notFound(
      "path",
      "There is no such path. /_simulator/openapi.json describes those that there are.",
    );
  }
  const detail = `This path takes ${allowed}.`;
  throw new RefusedError(405, "No such method", detail, { headers: { allow: allowed } });
}
