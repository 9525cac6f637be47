import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "~/components/titled";
import { LetterYear } from "~/domain/letter-commands";
import { requireActor } from "~/http/actor.server";
import { asOfParam } from "~/http/as-of-param.server";
import { respond } from "~/http/respond.server";
import { loadLetters } from "~/services/load-letters.server";
import { LettersBody } from "./letters-body";
import { presentLetters } from "./present-letters";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const year = LetterYear.safeParse(Number(new URL(request.url).searchParams.get("year")));
  return respond(await loadLetters(actor, year.success ? year.data : null, asOfParam(request)), presentLetters);
}

export default function Letters() {
  return <LettersBody page={useLoaderData<typeof loader>()} />;
}

export const meta = titled<typeof loader>((texts) => texts.letters.title);
