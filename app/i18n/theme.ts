/** Light or dark paper; `auto` follows the device. */
export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const defaultTheme: Theme = "auto";

/** The theme a text names exactly, or null. */
export function themeNamed(text: string | null | undefined): Theme | null {
  return themes.find((theme) => theme === text) ?? null;
}
