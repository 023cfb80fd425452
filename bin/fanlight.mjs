#!/usr/bin/env node
import { compiledProgram } from "./compiled.mjs";

await import(await compiledProgram());
