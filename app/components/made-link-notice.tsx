import { useEffect, useId, useRef, useState } from "react";
import type { ShownLink } from "~/domain/shown-link";
import { useTexts } from "~/i18n/texts-context";
import { Button } from "./button";
import { useClockWords } from "./clock-time";

/** Shows a link once, ready to be copied; it takes the focus, since it is what has to be dealt with now. */
export function MadeLinkNotice({ link }: { readonly link: ShownLink }) {
  const words = useTexts().admin.link;
  const say = useClockWords();
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState(false);
  const [scripted, setScripted] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new link takes the focus again
  useEffect(() => {
    setScripted(true);
    setCopied(false);
    box.current?.focus();
  }, [link.address]);
  async function copy() {
    await navigator.clipboard.writeText(link.address);
    setCopied(true);
  }
  return (
    <section ref={box} tabIndex={-1} aria-labelledby={`${id}-title`} className="notice notice-success">
      <p id={`${id}-title`} className="font-semibold">
        {link.kind === "invitation" ? words.title : words.newPassword}
      </p>
      <p>{words.once}</p>
      <p>{words.holds(say(link.until))}</p>
      <div className="mt-1 flex max-w-3xl flex-wrap gap-2">
        <input
          className="control min-w-0 flex-1 basis-72"
          aria-label={words.label}
          readOnly
          value={link.address}
          onFocus={(event) => event.target.select()}
        />
        {scripted && <Button onClick={copy}>{copied ? words.copied : words.copy}</Button>}
      </div>
    </section>
  );
}
