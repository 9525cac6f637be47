import "~/styles/tokens.css";
import "./page.css";
import { mount, scroller, setZoom, updateItem } from "./adapter";

// Our page as a bench build has it: the stage in the theme's colours, and the hooks that drive it.
Object.assign(window, { __bench: { mount, scroller, setZoom, updateItem } });
