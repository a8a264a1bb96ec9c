import "../kit/tokens.css";
import "../kit/base.css";
import "../kit/cards.css";
import "../kit/controls.css";
import "./popup.css";

export { mount } from "../kit/mount.tsx";
export { PopupApp } from "./app.tsx";
