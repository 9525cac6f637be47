import type { LetterSheet, SheetBlock, SheetColumn } from "~/domain/letter-sheet";
import "./letter-sheet.css";

/** The letter as it lies on paper: white in either theme, with the faces official documents are set in. */
export function LetterSheetView({ sheet }: { readonly sheet: LetterSheet }) {
  return (
    <article className="letter-sheet" lang={sheet.lang}>
      <header>
        <h2 className="letter-title">
          {sheet.title.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </h2>
        {sheet.mark && <p className="letter-mark">{sheet.mark}</p>}
      </header>
      {sheet.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is written whole and never reordered
        <Block key={index} block={block} />
      ))}
      <Signatures sheet={sheet} />
      <footer className="letter-colophon">
        {sheet.colophon.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  );
}

function Block({ block }: { readonly block: SheetBlock }) {
  if (block.kind === "paragraph") return <p>{block.text}</p>;
  if (block.kind === "heading") {
    return block.level === 1 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
  }
  return (
    <div className="letter-table">
      <table>
        <caption className="sr-only">{block.caption}</caption>
        <colgroup>
          {block.columns.map((column) => (
            <col key={column.name} style={{ width: `${column.share}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {block.columns.map((column) => (
              <th key={column.name} scope="col">
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr key={row.join("\n")}>
              {row.map((cell, index) => (
                <Cell key={block.columns[index]?.name} column={block.columns[index]} text={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ column, text }: { readonly column: SheetColumn | undefined; readonly text: string }) {
  return (
    <td className={`letter-${column?.align ?? "start"}`} data-label={column?.name}>
      {text}
    </td>
  );
}

function Signatures({ sheet }: { readonly sheet: LetterSheet }) {
  return (
    <div className="letter-signatures">
      {sheet.signatures.map((signature) => (
        <div key={signature.party}>
          <p>{signature.party}</p>
          {signature.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
    </div>
  );
}
