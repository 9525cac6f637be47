import { json, type TypedResponse } from "@remix-run/node";
import type { Problem } from "~/domain/problem";
import { newCommandId } from "~/http/new-command-id";
import type { TypedValues } from "~/http/parse-form.server";
import { statusOf } from "~/http/status-of";
import type { ImportForm } from "./import-form.server";
import type { ImportStep } from "./import-step.server";
import { type ImportAnswer, presentStep } from "./present-import";

const nothing: Partial<ImportForm> = {};

/** The page of the next step, or of the same one with what keeps it from going on; what was pasted is given back. */
export function importAnswer(
  problem: Problem | null,
  step: ImportStep | null,
  typed: TypedValues,
  form: Partial<ImportForm> = nothing,
): TypedResponse<ImportAnswer> {
  const { show = "all", intent = "", commandId = "" } = form;
  const shown = {
    show,
    rowsFrom: placeIn(intent, "rows") ?? form.rowsFrom ?? 0,
    namesFrom: placeIn(intent, "names") ?? form.namesFrom ?? 0,
    commandId: commandId === "" ? newCommandId() : commandId,
    version: newCommandId(),
  };
  const text = typeof typed.text === "string" ? typed.text : "";
  const reason = typeof typed.reason === "string" ? typed.reason : "";
  const answer = { problem, step: step && presentStep(step, shown), values: { text: step ? "" : text, reason } };
  return json(answer, { status: problem ? statusOf(problem) : 200 });
}

function placeIn(intent: string, list: string): number | null {
  const match = /^(rows|names):(\d{1,5})$/.exec(intent);
  return match?.[1] === list ? Number(match[2]) : null;
}
