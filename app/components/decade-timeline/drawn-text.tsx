import type { PlacedText } from "~/charts/decade-layout";

export function DrawnText({ text, className }: { readonly text: PlacedText; readonly className?: string }) {
  return (
    <text
      x={text.x}
      y={text.y}
      fontSize={text.size}
      textAnchor={text.anchor === "start" ? undefined : text.anchor}
      className={className}
    >
      {text.text}
    </text>
  );
}
