import * as everything from "@conference-kit/test-fixtures";
import { check, type Urls } from "./check.ts";

export async function smoke(_urls: Urls): Promise<void> {
  check("the package loads", Object.keys(everything).length >= 0);
}
