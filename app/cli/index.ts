import { Command } from "commander";
import { addBackup } from "~/cli/backup";
import { addInvite } from "~/cli/invite";
import { addRestore } from "~/cli/restore";
import { addSeed } from "~/cli/seed";
import { addUnitVerb } from "~/cli/unit";
import type { Verb } from "~/cli/verb";
import { addVerifyLog } from "~/cli/verify-log";
import { endWith } from "~/server/start-problem";

const VERBS: readonly Verb[] = [addInvite, addUnitVerb, addSeed, addVerifyLog, addBackup, addRestore];

const program = new Command("chengqi").description("承启命令行 · the command line of Chengqi").showHelpAfterError();
for (const addTo of VERBS) addTo(program);
program.parseAsync().catch(endWith);
