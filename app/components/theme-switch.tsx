import { useTexts } from "~/i18n/texts-context";
import { type Theme, themes } from "~/i18n/theme";
import { Menu } from "./menu";
import { PreferenceForm } from "./preference-form";

const signs: Record<Theme, JSX.Element> = {
  auto: (
    <>
      <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />
    </>
  ),
  light: (
    <path
      d="M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6ZM8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.4 1.4M11.6 11.6 13 13M13 3l-1.4 1.4M4.4 11.6 3 13"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
    />
  ),
  dark: (
    <path
      d="M13.5 9.6A5.8 5.8 0 0 1 6.4 2.5a5.8 5.8 0 1 0 7.1 7.1Z"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
    />
  ),
};

/** Light paper, dark paper, or as the device has it. */
export function ThemeSwitch({ theme }: { readonly theme: Theme }) {
  const texts = useTexts().common.preferences;
  return (
    <Menu label={<Sign theme={theme} />} name={texts.theme}>
      <PreferenceForm>
        {themes.map((choice) => (
          <button
            key={choice}
            type="submit"
            name="theme"
            value={choice}
            aria-current={choice === theme ? "true" : undefined}
            className="menu-item"
          >
            <Sign theme={choice} />
            {texts.themes[choice]}
          </button>
        ))}
      </PreferenceForm>
    </Menu>
  );
}

function Sign({ theme }: { readonly theme: Theme }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {signs[theme]}
    </svg>
  );
}
