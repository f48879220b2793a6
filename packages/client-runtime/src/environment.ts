interface EnvironmentHolder {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
}

/** Reads a variable, where the runtime has an environment; an empty one counts as missing. */
export function readEnvironment(name: string): string | undefined {
  const holder: typeof globalThis & EnvironmentHolder = globalThis;
  try {
    return holder.process?.env?.[name] || undefined;
  } catch {
    // Deno throws where it may not read the environment.
    return undefined;
  }
}
