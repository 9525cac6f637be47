import "./finder.css";
import { useFetcher, useLocation, useNavigate } from "@remix-run/react";
import { Command } from "cmdk";
import { useEffect, useRef, useState } from "react";
import type { RoleName } from "~/domain/permissions";
import { matchOf } from "~/domain/search-words";
import { useLocale, useTexts } from "~/i18n/texts-context";
import { openTo } from "../destinations";
import type { Found } from "./found";
import { FoundLine } from "./found-line";
import { sendChoice } from "./send-choice";
import { spellings } from "./spellings";

type FinderDialogProps = { readonly roles: readonly RoleName[]; readonly close: () => void };

const patience = 150;

/** Finds and does everything from one field: pages, what one does often, and everything that has a name. */
export function FinderDialog({ roles, close }: FinderDialogProps) {
  const texts = useTexts();
  const words = texts.help.find;
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const navigate = useNavigate();
  const { found, searching } = useFindings(typed);
  const commands = useCommands(roles, typed);
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
function useFindings(typed: string): { found: readonly Found[]; searching: boolean } {
  const { data, load, state } = useFetcher<{ words: string; found: Found[] }>({ key: "finder" });
  const words = typed.trim();
  useEffect(() => {
    if (words === "") return;
    const timer = setTimeout(() => load(`/find?q=${encodeURIComponent(words)}`), patience);
    return () => clearTimeout(timer);
  }, [words, load]);
  if (words === "") return { found: [], searching: false };
  return { found: data?.found ?? [], searching: state !== "idle" || data?.words !== words };
}

type Act = (close: () => void, go: (to: string) => void) => void;

/** Pages and deeds that answer the words; all of them for none. */
function useCommands(roles: readonly RoleName[], typed: string): { key: string; label: string; act: Act }[] {
  const texts = useTexts();
  const { common, help } = texts;
  const locale = useLocale();
  const { pathname, search } = useLocation();
  const { destinations, deeds } = openTo(roles);
  const prefer = (choice: Record<string, string>): Act => {
    return (close) => {
      close();
      sendChoice("/preferences", { ...choice, backTo: `${pathname}${search}` });
    };
  };
  const all = [
    ...destinations.map(({ to, name }) => ({
      ...{ key: `page ${to}`, label: common.navigation[name], spelling: spellings[name] },
      act: ((_, go) => go(to)) as Act,
    })),
    ...deeds.map(({ to, name }) => ({
      ...{ key: `deed ${to}`, label: help.find.deeds[name], spelling: spellings[name] },
      act: ((_, go) => go(to)) as Act,
    })),
    {
      ...{ key: "language", label: common.preferences.switchLanguage, spelling: spellings.language },
      act: prefer({ locale: locale === "zh-CN" ? "en" : "zh-CN" }),
    },
    ...(["light", "dark", "auto"] as const).map((theme) => ({
      ...{ key: theme, label: help.find.theme(common.preferences.themes[theme]), spelling: spellings.theme },
      act: prefer({ theme }),
    })),
  ];
  if (typed.trim() === "") return all;
  const answers = ({ label, spelling }: (typeof all)[number]) => matchOf(typed, label, spelling);
  return all.filter((one) => answers(one) > 0).sort((a, b) => answers(b) - answers(a));
}
