import { answerMutants } from "./answer-mutants.ts";
import { clientMutants } from "./client-mutants.ts";
import { generatorMutants } from "./generator-mutants.ts";
import { handlerMutants } from "./handler-mutants.ts";
import type { Mutant } from "./mutant.ts";
import { requestMutants } from "./request-mutants.ts";
import { specificationMutants } from "./specification-mutants.ts";
import { typeMutants } from "./type-mutants.ts";

/** Every seeded defect that the contract tests have to notice. */
export const mutants: readonly Mutant[] = [
  ...clientMutants,
  ...generatorMutants,
  ...requestMutants,
  ...answerMutants,
  ...handlerMutants,
  ...typeMutants,
  ...specificationMutants,
];
