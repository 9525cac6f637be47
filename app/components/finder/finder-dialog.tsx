import "./finder.css";
import { useFetcher, useNavigate } from "@remix-run/react";
import { Command } from "cmdk";
import { useEffect, useRef, useState } from "react";
import { useTexts } from "~/i18n/texts-context";
import type { Reach } from "../destinations";
import type { Found, OpenPlan } from "./found";
import { FoundLine } from "./found-line";
import { useCommands } from "./use-commands";

type FinderDialogProps = { readonly reach: Reach; readonly close: () => void };

const patience = 150;

/** Finds and does everything from one field: pages, what one does often, and everything that has a name. */
export function FinderDialog({ reach, close }: FinderDialogProps) {
  const texts = useTexts();
  const words = texts.help.find;
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const navigate = useNavigate();
  const { found, open, searching } = useFindings(typed);
  const commands = useCommands(reach, open, typed);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    input.current?.focus();
  }, []);

  const go = (to: string) => {
    close();
    navigate(to);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the backdrop is clicked; Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className="finder"
      aria-label={words.title}
      onClose={close}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <Command shouldFilter={false} loop label={words.title} className="finder-body">
        <Command.Input
          ref={input}
          value={typed}
          onValueChange={setTyped}
          placeholder={words.placeholder}
          className="finder-input"
        />
        <Command.List className="finder-list" label={words.found}>
          {commands.length > 0 && (
            <Command.Group heading={words.goTo}>
              {commands.map(({ key, label, act }) => (
                <Command.Item key={key} value={key} onSelect={() => act(close, go)} className="finder-item">
                  {label}
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {found.length > 0 && (
            <Command.Group heading={words.found}>
              {found.map((one) => (
                <Command.Item key={one.to} value={one.to} onSelect={() => go(one.to)} className="finder-item">
                  <FoundLine found={one} />
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {commands.length + found.length === 0 && (
            <p className="finder-nothing">{searching ? words.searching : words.nothing(typed.trim())}</p>
          )}
        </Command.List>
      </Command>
      <p role="status" className="sr-only">
        {typed.trim() === "" || searching ? "" : words.count(commands.length + found.length)}
      </p>
    </dialog>
  );
}

/** What the house knows by the words typed, asked for once the typing rests. */
function useFindings(typed: string): { found: readonly Found[]; open: readonly OpenPlan[]; searching: boolean } {
  const { data, load, state } = useFetcher<{ words: string; found: Found[]; open: OpenPlan[] }>({ key: "finder" });
  const words = typed.trim();
  useEffect(() => {
    if (words === "") return;
    const timer = setTimeout(() => load(`/find?q=${encodeURIComponent(words)}`), patience);
    return () => clearTimeout(timer);
  }, [words, load]);
  if (words === "") return { found: [], open: [], searching: false };
  return { found: data?.found ?? [], open: data?.open ?? [], searching: state !== "idle" || data?.words !== words };
}
