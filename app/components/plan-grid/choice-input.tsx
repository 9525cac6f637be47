import { type KeyboardEvent, useId, useState } from "react";
import { classNames } from "~/components/class-names";
import { useTexts } from "~/i18n/texts-context";
import { writtenChoice } from "./cell-values";
import type { ChoiceColumn } from "./grid-columns";
import { useGridHands } from "./grid-deeds";
import { leaving, takeKey, wayOf } from "./leaving";
import type { CellInputProps } from "./line-props";
import { type Choice, useChoices } from "./use-choices";
import { useLiveInput } from "./use-live-input";

type Props = CellInputProps & { readonly column: ChoiceColumn };

/** Units and phases, chosen from a list that is searched by what is typed. */
export function ChoiceInput(props: Props) {
  const { line, column, editing, isStop, pending, upward } = props;
  const { deeds, keys } = useGridHands();
  const texts = useTexts();
  const id = useId();
  const at = { id: line.id, column } as const;
  const list = useChoices(column, line.row, editing);
  const save = (ids: readonly string[]) => {
    const written = writtenChoice(line.row, column, ids);
    if (written.kind === "entry") deeds.fields.write(written.entry, pending);
  };
  const live = useLiveInput({
    ...{ at, editing, start: "" },
    leave() {
      save(list.ticked);
      deeds.dispatch({ do: "edit", editing: false });
    },
  });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (!editing || event.nativeEvent.isComposing) return;
    const left = leaving(event);
    if (left || list.press(event.key)) takeKey(event);
    if (!left) return;
    if (left !== "give-up") save(list.settled());
    keys.leaveCell(at, wayOf(left));
  };
  const named = (editing ? list.ticked : list.chosen).flatMap(
    (one) => list.all.find((choice) => choice.id === one)?.label ?? [],
  );
  const shown = named.join(texts.common.separator) || texts.grid.emptyCell;
  return (
    <>
      <input
        {...live}
        onInput={(event) => {
          live.onInput();
          list.search(event.currentTarget.value);
        }}
        type="text"
        role="combobox"
        tabIndex={isStop ? 0 : -1}
        aria-label={`${texts.grid.columns[column]}${texts.common.colon}${shown}`}
        aria-expanded={editing}
        aria-controls={editing && list.found.length > 0 ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={editing && list.active ? `${id}-${list.active.id}` : undefined}
        aria-describedby={pending && pending.status !== "saving" ? "grid-note" : undefined}
        className={editing ? "grid-input" : "grid-input grid-input-waiting"}
        placeholder={editing ? texts.grid.choice.search(texts.grid.columns[column]) : undefined}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={onKeyDown}
      />
      {editing && (
        <ChoiceList
          id={id}
          list={list}
          upward={upward}
          pick={(choice) => {
            if (list.many) list.toggle(choice.id);
            else {
              save(choice.id === "" ? [] : [choice.id]);
              keys.leaveCell(at, "stay");
            }
          }}
        />
      )}
    </>
  );
}

type ListProps = {
  readonly id: string;
  readonly list: ReturnType<typeof useChoices>;
  readonly upward: boolean;
  readonly pick: (choice: Choice) => void;
};

function ChoiceList({ id, list, upward, pick }: ListProps) {
  const texts = useTexts().grid.choice;
  const [label] = useState(() => (list.many ? texts.many : texts.one));
  const box = {
    id: `${id}-list`,
    role: "listbox",
    "aria-label": label,
    "aria-multiselectable": list.many || undefined,
  };
  return (
    <div className={classNames("grid-choices", upward && "grid-choices-up")}>
      {list.found.length > 0 && (
        <ul {...box}>
          {list.found.map((choice) => {
            const option = { id: `${id}-${choice.id}`, role: "option", "aria-selected": list.isTicked(choice) };
            return (
              // Keys reach it through the input, whose active descendant it is.
              // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the keys
              <li
                key={choice.id}
                {...option}
                className={classNames("grid-choice", choice === list.active && "grid-choice-active")}
                ref={choice === list.active ? (element) => element?.scrollIntoView({ block: "nearest" }) : undefined}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => pick(choice)}
              >
                {choice.label}
              </li>
            );
          })}
        </ul>
      )}
      {list.found.length === 0 && (
        <p className="grid-choices-hint">{list.all.length === 0 ? texts.noneYet : texts.nothing(list.words)}</p>
      )}
      <p className="grid-choices-hint">{label}</p>
    </div>
  );
}
