import { type KeyArea, keyAreas } from "./key-strokes";

const places: Readonly<Record<Exclude<KeyArea, "everywhere">, string>> = {
  outline: ".plan-grid",
  timeline: ".decade",
  work: ".work-grid",
};

/** The areas whose keys work on the page that is shown, those that work everywhere last. */
export function areasOnPage(page: ParentNode): readonly KeyArea[] {
  const own = keyAreas.filter((area) => area !== "everywhere" && page.querySelector(places[area]) !== null);
  return [...own, "everywhere"];
}
