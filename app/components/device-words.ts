import type { Device } from "~/domain/device";
import { useTexts } from "~/i18n/texts-context";

/** A device in words: `Chrome · Windows`. */
export function useDeviceWords(): (device: Device) => string {
  const { unknownDevice } = useTexts().admin.sessions;
  return ({ browser, system }) => [browser, system].filter(Boolean).join(" · ") || unknownDevice;
}
