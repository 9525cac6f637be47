import { Command } from "commander";
import type { Verb } from "~/cli/verb";
import { endWith } from "~/server/start-problem";

const VERBS: readonly Verb[] = [];

const program = new Command("chengqi").description("承启命令行 · the command line of Chengqi").showHelpAfterError();
for (const addTo of VERBS) addTo(program);
program.parseAsync().catch(endWith);
