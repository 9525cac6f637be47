import { useEffect, useState } from "react";

const narrow = "(width < 720px)";

/** Whether the window is as narrow as a phone's: rows are cards then. */
export function useCompact(): boolean {
  const [compact, setCompact] = useState(false);
  useEffect(() => {
    const media = window.matchMedia(narrow);
    const look = () => setCompact(media.matches);
    look();
    media.addEventListener("change", look);
    return () => media.removeEventListener("change", look);
  }, []);
  return compact;
}
